import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped } from '#domain/grouped.ts';
import { MARK_SHAPES, TONES, type LineView, type MarkView } from '../chartView.ts';
import { kindOf, LEAST_STRETCHES, thinLines, thinMarks } from './thinMarks.ts';

const MOST = 40;

const position = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.nat({ max: 100_000 });
const anyMark = fc
  .record({
    x: position,
    width: fc.constantFrom(0, 0, 0, 0.1),
    y: count,
    shape: fc.constantFrom(...MARK_SHAPES),
    tone: fc.constantFrom(...TONES.slice(0, 2)),
    main: fc.boolean(),
  })
  .map(({ x, width, y, shape, tone, main }): MarkView => {
    const isRange = shape === 'range';
    const ends = { yLow: isRange ? y / 2 : null, yHigh: isRange ? y : null };
    return { figureId: '', x0: x, x1: x + width, y, ...ends, shape, tone, main, name: '' };
  });
const anyMarks = fc.array(anyMark, { maxLength: 600, size: 'max' });

describe('marks to draw', () => {
  it('are all there is where there is not too much', () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: MOST }), (marks) => {
        expect(thin(marks)).toBe(marks);
      }),
    );
  });

  it('are some of the marks, in their order', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const drawn = new Set(thin(marks));
        expect(thin(marks)).toEqual(marks.filter((mark) => drawn.has(mark)));
      }),
    );
  });

  it('are about as many as asked for, and no more than 32 over it for each kind', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const kinds = grouped(marks, kindOf).size;
        expect(thin(marks).length).toBeLessThanOrEqual(MOST + 4 * LEAST_STRETCHES * kinds);
      }),
    );
  });

  it('keep the first, last, lowest and highest of each source and qualifier', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const drawn = grouped(thin(marks), kindOf);
        for (const [kind, all] of grouped(marks, kindOf)) {
          expect(extentOf(drawn.get(kind) ?? [])).toEqual(extentOf(all));
        }
      }),
    );
  });

  it('make no gap and fill none: between two far apart there was nothing', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const drawn = grouped(thin(marks), kindOf);
        for (const [kind, all] of grouped(marks, kindOf)) {
          const before = gapsOf(all);
          expect(gapsOf(drawn.get(kind) ?? [])).toEqual(before);
        }
      }),
    );
  });

  it('keep what something else points at', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const pointed = new Set(marks.filter((_, index) => index % 7 === 3));
        const drawn = thinMarks(marks, { most: MOST, mustStay: (mark) => pointed.has(mark) });
        expect(drawn).toEqual(expect.arrayContaining([...pointed]));
      }),
    );
  });
});

describe('lines to draw', () => {
  const anyRun = fc
    .array(fc.record({ x: position, y: count }), { minLength: 2, maxLength: 200, size: 'max' })
    .map((run) => run.sort((one, other) => one.x - other.x));
  const anyLine = fc
    .array(anyRun, { maxLength: 4 })
    .map((runs): LineView => ({ id: 'line', tone: 0, main: true, runs }));

  it('keep each run with its ends, its peak and its lowest point', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 3 }), (lines) => {
        const before = lines.flatMap(({ runs }) => runs);
        const after = thinLines(lines, MOST).flatMap(({ runs }) => runs);
        expect(after).toHaveLength(before.length);
        after.forEach((run, index) => {
          const whole = before[index] ?? [];
          expect([run[0], run.at(-1)]).toEqual([whole[0], whole.at(-1)]);
          expect(heightsOf(run)).toEqual(heightsOf(whole));
        });
      }),
    );
  });

  it('have no more corners than asked for, but four for each run', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 3 }), (lines) => {
        const after = thinLines(lines, MOST).flatMap(({ runs }) => runs);
        expect(after.flat().length).toBeLessThanOrEqual(MOST + 4 * after.length);
      }),
    );
  });
});

function thin(marks: readonly MarkView[]): readonly MarkView[] {
  return thinMarks(marks, { most: MOST, mustStay: () => false });
}

function extentOf(marks: readonly MarkView[]): number[] {
  const places = marks.map(({ x0 }) => x0);
  return [Math.min(...places), Math.max(...places), ...heightsOf(marks)];
}

function heightsOf(
  points: readonly { readonly y: number; readonly yLow?: number | null }[],
): number[] {
  const lows = points.map(({ y, yLow }) => yLow ?? y);
  return [Math.min(...lows), Math.max(...points.map(({ y }) => y))];
}

/** Empty stretches wider than the widest that the thinning looks at, from and to. */
function gapsOf(marks: readonly MarkView[]): number[][] {
  const places = marks.map(({ x0 }) => x0).sort((one, other) => one - other);
  const widest = ((places.at(-1) ?? 0) - (places[0] ?? 0)) / LEAST_STRETCHES;
  return places.slice(1).flatMap((to, index) => {
    const from = places[index] ?? to;
    return to - from > widest * 1.000001 ? [[from, to]] : [];
  });
}
