import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { someRows } from './arbitraries.ts';
import type { Figure } from './figure.ts';
import { aFigure, exactAt, figuresOf } from './fixtures.ts';
import { asKnownAt } from './knownAt.ts';
import { latestAsOf } from './latestAsOf.ts';
import { mergeReferences } from './mergeReferences.ts';
import { latestOf } from './recommend.ts';
import type { RemarkKind } from './remarks.ts';
import { remarkedFigures, remarksOn } from './remarks.ts';
import { seriesOf } from './series.ts';

const kindsOf = (figure: Figure, known: readonly Figure[] = [figure]): RemarkKind[] =>
  remarksOn(figure, known).map(({ kind }) => kind);

describe('a remark on a figure', () => {
  it('says that no date of publication is stated', () => {
    expect(kindsOf(aFigure({ published: null }))).toEqual(['assumed']);
    expect(kindsOf(aFigure({ published: '2023-09-26' }))).toEqual([]);
  });

  it('says that it was published before the time it speaks of, except of a forecast', () => {
    const early = { asOf: '2023-09-28', published: '2023-09-26' };
    expect(kindsOf(aFigure(early))).toEqual(['published_before']);
    expect(kindsOf(aFigure({ ...early, indicator: 'planning_figure' }))).toEqual([]);
  });

  it('does not take a statement made during its own day for an early one', () => {
    expect(
      kindsOf(aFigure({ asOf: '2023-09-28', published: '2023-09-28T10:00:00+04:00' })),
    ).toEqual([]);
  });

  it('says that one moment was written in two zones, and there is one figure', () => {
    const figures = figuresOf([
      { asOf: '2023-09-26T08:00:00+04:00', published: '2023-09-26T09:00:00+04:00' },
      { asOf: '2023-09-26T04:00:00Z', published: '2023-09-26T09:00:00+04:00' },
    ]);
    expect(figures).toHaveLength(1);
    expect(figures.flatMap((figure) => remarksOn(figure, figures))).toEqual([
      { kind: 'two_zones', texts: ['2023-09-26T04:00:00Z', '2023-09-26T08:00:00+04:00'] },
    ]);
  });

  it('names the media that carried one statement, which is counted once', () => {
    const figures = figuresOf([
      { carriedBy: 'Agency B', published: '2023-09-25' },
      { carriedBy: 'Agency A', published: '2023-09-25' },
    ]);
    expect(figures.flatMap((figure) => remarksOn(figure, figures))).toEqual([
      { kind: 'several_media', media: ['Agency A', 'Agency B'] },
    ]);
  });

  it('says of a withdrawal that it is one', () => {
    expect(kindsOf(aFigure({ status: 'withdrawn', published: '2023-09-26' }))).toEqual([
      'withdrawn',
    ]);
  });

  it('names the other number that the source gave at once, and does not so for a later one', () => {
    const asOf = '2023-09-26T08:00:00+04:00';
    const published = '2023-09-26T08:00:00+04:00';
    const first = exactAt(asOf, 13_350, { published });
    const second = exactAt(asOf, 13_550, { published });
    const later = exactAt(asOf, 14_000, { published: '2023-09-27' });
    expect(remarksOn(first, [first, second, later])).toEqual([
      { kind: 'two_readings', others: [second] },
    ]);
    expect(remarksOn(later, [first, second, later])).toEqual([]);
  });
});

describe('a figure whose time has not come', () => {
  const now = exactAt('2023-09-26T08:00:00+04:00', 100, { published: '2023-09-26' });
  const ahead = exactAt('2033-09-26T08:00:00+04:00', 900, {
    published: '2023-09-26',
    toCome: true,
  });

  it('is kept and remarked, never the latest and on no line', () => {
    const [series] = seriesOf([now, ahead]);
    if (series === undefined) throw new Error('There is a series.');
    expect(series.figures).toContain(ahead);
    expect(series.line.map(({ figure }) => figure)).toEqual([now]);
    expect(latestOf(series)?.figure).toBe(now);
    expect(latestAsOf([now, ahead])).toEqual(now.asOf);
    expect(kindsOf(ahead)).toContain('to_come');
  });

  it('is to come at a moment between its publication and its time, and not afterwards', () => {
    const early = aFigure({ asOf: '2023-09-28', published: '2023-09-26' });
    const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
    expect(asKnownAt([early], at('2023-09-27T12:00:00+04:00'))[0]?.toCome).toBe(true);
    expect(asKnownAt([early], at('2023-09-28T12:00:00+04:00'))[0]?.toCome).toBe(false);
  });
});

describe('the remarks on a table', () => {
  it('do not depend on the order of its rows', () => {
    const summary = (figures: readonly Figure[]) =>
      remarkedFigures(figures).map(({ kind, figures: found }) => [
        kind,
        found.map(({ id }) => id).sort(),
      ]);
    fc.assert(
      fc.property(someRows, (rows) => {
        const { figures } = mergeReferences(rows);
        const { figures: reversed } = mergeReferences([...rows].reverse());
        expect(summary([...reversed].reverse())).toEqual(summary(figures));
      }),
    );
  });

  it('say of each figure what is said of it alone', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { figures } = mergeReferences(rows);
        const found = remarkedFigures(figures);
        for (const figure of figures) {
          const kinds = found.filter((one) => one.figures.includes(figure)).map(({ kind }) => kind);
          expect(kinds).toEqual(kindsOf(figure, figures));
        }
      }),
    );
  });
});

describe('the archive', () => {
  let figures: readonly Figure[];
  beforeAll(async () => {
    ({ figures } = await readShippedSituation('nagorno-karabakh-2023'));
  });

  it('holds 13,350 and 13,550 as two readings of one statement', () => {
    const arrivals = figures.filter(
      ({ indicator, value }) => indicator === 'arrivals' && (value === 13_350 || value === 13_550),
    );
    const government = arrivals.filter(({ asOf }) => asOf.text === '2023-09-26T08:00:00+04:00');
    const readings = government.flatMap((figure) =>
      remarksOn(figure, figures).flatMap((remark) =>
        remark.kind === 'two_readings' ? remark.others.map(({ value }) => value) : [],
      ),
    );
    expect(readings.sort()).toEqual([13_350, 13_550]);
  });

  it('has no figure whose time has not come', () => {
    expect(figures.filter(({ toCome }) => toCome)).toEqual([]);
  });

  it('lacks a date of publication for 271 of its 410 figures', () => {
    const assumed = remarkedFigures(figures).find(({ kind }) => kind === 'assumed');
    expect([assumed?.figures.length, figures.length]).toEqual([271, 410]);
  });
});
