import fc from 'fast-check';
import { expect, it } from 'vitest';
import { currentReadings } from '#domain/currentReadings.ts';
import { mergeReferences } from '#domain/mergeReferences.ts';
import type { StatedRow } from '#domain/statedRow.ts';
import { csvText } from '#exports/csvTable.ts';
import { readRows } from '#feeds/figures/toFigures.ts';
import { readRawTable } from '#feeds/figures/wire.ts';
import { commandWording } from '#wording/commandWords.ts';
import { compareAnswer } from './compareAnswer.ts';
import { ledgerTable } from './ledgerTable.ts';

const SITUATION = { zone: 'Africa/Khartoum', sources: [] };
const wording = commandWording();

/** What a feed says: of some days a number; some with a date of publication that may never change. */
const answer = fc.dictionary(
  fc.constantFrom('2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04'),
  fc.record({ value: fc.nat(5), published: fc.constantFrom('', '2026-05-05', '2026-05-20') }),
  { minKeys: 1, noNullPrototype: true },
);

it('whatever a feed says in turn, the ledger then shows what it said last, and a repetition adds nothing', () => {
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1, maxLength: 6 }), (answers) => {
      let csv = '';
      let last: readonly StatedRow[] = [];
      answers.forEach((said, index) => {
        last = rowsOf(tableOf(said));
        const seen = `2026-06-${String(index + 10)}T06:00:00.000Z`;
        const { added } = compared(csv, last);
        const text = csvText(ledgerTable(added, { seen, zone: SITUATION.zone, wording }));
        csv += csv === '' ? text : text.slice(text.indexOf('\r\n') + 2);
        expect(compared(csv, last).added).toEqual([]);
      });
      const oldest = Math.min(...last.map(({ asOf }) => asOf.start));
      const { current } = currentReadings(mergeReferences(rowsOf(csv)).figures);
      const standing = current.filter(
        ({ asOf, status }) => asOf.start >= oldest && status !== 'withdrawn',
      );
      expect(standing.map(valued).sort()).toEqual(last.map(valued).sort());
    }),
    { numRuns: 60 },
  );
});

function compared(csv: string, stated: readonly StatedRow[]) {
  const ledger = csv === '' ? [] : rowsOf(csv);
  return compareAnswer({ ledger, stated, setAside: [], takeVanished: true });
}

function valued({ asOf, value }: Pick<StatedRow, 'asOf' | 'value'>): string {
  return `${asOf.text} ${String(value)}`;
}

function tableOf(
  said: Record<string, { readonly value: number; readonly published: string }>,
): string {
  const rows = Object.entries(said).map(
    ([day, { value, published }]) => `idps,Sudan,${day},${value},exact,people,IOM,${published}`,
  );
  return ['indicator,place,as_of,value,qualifier,unit,source,published', ...rows, ''].join('\n');
}

function rowsOf(csv: string): readonly StatedRow[] {
  const { stated, setAside } = readRows(readRawTable(csv, 'text/csv', 'x'), {
    situation: SITUATION,
    retrieved: '2026-07-01T00:00:00Z',
    vintage: true,
    now: Infinity,
  });
  expect(setAside).toEqual([]);
  return stated;
}
