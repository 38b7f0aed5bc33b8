/**
 * Charts that were written once for each width are written once, with a drawing for each width: all other words of them
 * are the same, and a browser need not read them seven times before it shows them once. What differs in more than its
 * drawings stays as it is.
 *
 * @param markup with `<div class="first-width" data-width="…">` and a chart in it for each width, one after another
 */
export function drawingsOnly(markup: string): string {
  return markup.replace(CHARTS, (charts) => {
    const [first, ...others] = charts.split(START).slice(1).map(inWidth);
    if (first === undefined || others.some(({ words }) => words !== first.words)) return charts;
    return first.parts
      .map((part, place) => {
        const drawings = [first, ...others].map(({ width, parts }) => ({
          width,
          drawing: parts[place] ?? '',
        }));
        const isSame = !isDrawing(place) || drawings.every(({ drawing }) => drawing === part);
        return isSame ? part : drawings.map(ofWidth).join('');
      })
      .join('');
  });
}

const CHARTS = /(?:<div class="first-width"[^>]*><section .*?<\/section><\/div>)+/g;
const START = '<div class="first-width" data-width="';
const DRAWING = /(<svg .*?<\/svg>)/;
const isDrawing = (place: number) => place % 2 === 1;
/** React gives them on from one width to the next. */
const NAMES = /_R_\w+_/g;

function inWidth(text: string) {
  const [width = ''] = text.split('"', 1);
  const parts = text.slice(`${width}">`.length, -'</div>'.length).split(DRAWING);
  const words = parts.filter((_, place) => !isDrawing(place));
  return { width, parts, words: words.join('<svg>').replace(NAMES, '') };
}

/** Within a button, too. */
function ofWidth({ width, drawing }: { readonly width: string; readonly drawing: string }): string {
  return `<span class="first-width" data-width="${width}">${drawing}</span>`;
}
