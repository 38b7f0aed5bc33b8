import type { Figure } from '#domain/figure.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import type { LineView, MarkView, SeriesKey, Tone } from '../chartView.ts';
import { linesOf, type LineScene } from '../marks/linesOf.ts';
import { marksOf, type MarkScene } from '../marks/markOf.ts';
import type { CountsScene } from './countsScene.ts';
import { turnWords } from './turns.ts';

const REST: Tone = 6;
const PLAIN = { toneOf: () => REST } as const;

/** The figures of another measure that passes the main line: one sign for all, never that of a source. */
export function companionMarks(scene: CountsScene, marked: MarkScene): MarkView[] {
  const { context, turns } = scene;
  const nameOf = (figure: Figure) => {
    const what = context.wording.t('plot.companionName', {
      what: context.wording.indicator(figure.indicator).label,
      name: marked.nameOf(figure),
    });
    const turn = turns.find((each) => each.figure.id === figure.id);
    return turn === undefined ? what : `${what}. ${turnWords(turn, context)}.`;
  };
  return marksOf(scene.companions, {
    ...marked,
    tones: PLAIN,
    isMain: () => false,
    nameOf,
    companion: true,
  });
}

export function companionLines(
  companions: readonly Figure[],
  lines: Omit<LineScene, 'isMain'>,
): LineView[] {
  return linesOf(companions, { ...lines, tones: PLAIN, isMain: () => false }).map((line) => ({
    ...line,
    companion: true,
  }));
}

/** One line of the key for each companion, with its sources. */
export function companionKeys({ context, companions }: CountsScene): SeriesKey[] {
  const { wording, data } = context;
  const indicators = [...new Set(companions.map(({ indicator }) => indicator))];
  return indicators.map((indicator) => {
    const own = companions.filter((figure) => figure.indicator === indicator);
    const sources = [...new Set(own.map(({ source }) => source))];
    return {
      tone: REST,
      label: wording.t('plot.keyCompanion', {
        what: wording.indicator(indicator).label,
        sources: wording.list(sources),
      }),
      sourceId: sourceIdOf(data.situation, sources[0] ?? ''),
      main: false,
      companion: true,
    };
  });
}
