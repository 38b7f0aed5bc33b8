import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileNameParts } from './fileName.ts';
import { fileName } from './fileName.ts';

const parts = (given: Partial<FileNameParts> = {}): FileNameParts => ({
  situation: 'nagorno-karabakh-2023',
  scope: 'figures',
  asOf: '2023-10-04',
  known: null,
  state: { kind: 'good' },
  extension: 'csv',
  ...given,
});

describe('the name of a file', () => {
  it.each<[Partial<FileNameParts>, string]>([
    [{}, 'corridor_nagorno-karabakh-2023_figures_2023-10-04.csv'],
    [
      { known: '2023-10-03' },
      'corridor_nagorno-karabakh-2023_figures_2023-10-04_known-2023-10-03.csv',
    ],
    [
      { known: '2023-10-03T18:00:00Z' },
      'corridor_nagorno-karabakh-2023_figures_2023-10-04_known-2023-10-03.csv',
    ],
    [
      { state: { kind: 'stale', since: '2026-11-21' } },
      'corridor_nagorno-karabakh-2023_figures_2023-10-04_STALE-2026-11-21.csv',
    ],
    [
      { state: { kind: 'example' }, asOf: '2023-10' },
      'corridor_nagorno-karabakh-2023_figures_2023-10_EXAMPLE.csv',
    ],
    [{ scope: 'set-aside', asOf: null }, 'corridor_nagorno-karabakh-2023_set-aside.csv'],
    [{ situation: '../../x', scope: 'CON' }, 'corridor_x_con_2023-10-04.csv'],
    [{ scope: 'a/b:c*?\u202e' }, 'corridor_nagorno-karabakh-2023_a-b-c_2023-10-04.csv'],
    [{ scope: 'Հայաստան', situation: '…' }, 'corridor_situation_figures_2023-10-04.csv'],
    [{ asOf: 'x/../y' }, 'corridor_nagorno-karabakh-2023_figures_undated.csv'],
  ])('says what is in it (%#)', (given, name) => {
    expect(fileName(parts(given))).toBe(name);
  });

  it('is short and harmless whatever the names hold', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ minLength: 200, maxLength: 300 }),
    );
    const state = fc.oneof(
      fc.constant({ kind: 'good' } as const),
      fc.constant({ kind: 'example' } as const),
      name.map((since) => ({ kind: 'stale', since }) as const),
    );
    const any = fc.record({
      situation: name,
      scope: name,
      asOf: fc.option(name),
      known: fc.option(name),
      state,
      extension: fc.constantFrom('csv', 'svg', 'png'),
    });
    fc.assert(
      fc.property(any, (given) => {
        const made = fileName(given);
        expect(made.length).toBeLessThanOrEqual(80);
        expect(made.replace(/_STALE|_EXAMPLE/, '')).toMatch(
          /^corridor_[a-z0-9._-]+\.(csv|svg|png)$/,
        );
        expect(made).not.toContain('..');
      }),
    );
  });

  it('keeps the warning whole at full length', () => {
    const made = fileName(
      parts({
        situation: 'x'.repeat(300),
        scope: 'y'.repeat(300),
        known: '2023-10-03',
        state: { kind: 'stale', since: '2026-11-21' },
      }),
    );
    expect(made).toHaveLength(80);
    expect(made).toMatch(/_2023-10-04_known-2023-10-03_STALE-2026-11-21\.csv$/);
  });
});
