/** A picture that stands in an HTML file as markup of its own; made by `inlineSvg` alone. */
export interface InlineSvg {
  readonly svg: string;
}

const FORBIDDEN =
  /<(?:script|foreignObject|iframe|image|use|a|style|set|animate\w*)\b|\s(?:on\w+|href|xlink:href|src|style)\s*=\s*"|="[^"<]*url\(/i;
const PROLOG = /^(?:\uFEFF)?<\?xml[^>]*\?>\s*/;
const ROOT = /^<svg\s[^<]*<[\s\S]*<\/svg>\s*$/;
const ID = /\sid="([^"]+)"/g;
const REFERRING = /\s(aria-labelledby|aria-describedby)="([^"]+)"/g;

/**
 * One of our SVG files as part of an HTML file: without its XML head, and its ids made unique, since two pictures of one
 * chart have the same ones. In such a file quotes and brackets stand in markup alone.
 * Errors: RangeError for what is no SVG file, or one with a script, a handler, a style or a reference.
 * @param prefix unique in the HTML file; letters, digits, hyphens
 */
export function inlineSvg(file: string, prefix: string): InlineSvg {
  const svg = file.replace(PROLOG, '').trim();
  if (!ROOT.test(svg)) throw new RangeError('This picture is no SVG file.');
  if (FORBIDDEN.test(svg)) {
    throw new RangeError('This picture has a script, a handler, a style or a reference.');
  }
  const renamed = (id: string) => `${prefix}-${id}`;
  return {
    svg: svg
      .replace(ID, (_, id: string) => ` id="${renamed(id)}"`)
      .replace(REFERRING, (_, name: string, ids: string) => {
        const all = ids.split(' ').map(renamed).join(' ');
        return ` ${name}="${all}"`;
      }),
  };
}
