import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAddress } from '#address/address.ts';
import { knownMoments } from '#domain/knownMoments.ts';
import type { SituationData } from '#domain/situation.ts';
import { figuresInScope } from '#shown/figuresInScope.ts';
import { type ShownSituation, shownSituation } from '#shown/shownSituation.ts';
import { ENGLISH } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { csvText } from '../csvTable.ts';
import { figuresCsv } from '../figuresCsv.ts';
import { compareCsv } from '../compareCsv.ts';
import { type Receipt, receiptOf } from '../receipt.ts';
import { receiptOfView } from '../receiptOfView.ts';
import type { Evidence } from './evidence.ts';
import type { ReadSituation } from './foundView.ts';
import { fileEvidence, textEvidence } from './readEvidence.ts';
import { type Verified, verify } from './verify.ts';

let archive: ReadSituation;
let gaza: ReadSituation;
beforeAll(async () => {
  archive = { data: await readShippedSituation('nagorno-karabakh-2023'), fetchedAt: 0 };
  gaza = { data: await readShippedSituation('gaza-2023'), fetchedAt: 0 };
});

describe('a receipt with the address printed beside it', () => {
  it('matches what was known then, and says what became known since', () => {
    const { code } = receipt('arrivals', '?known=2023-09-26');
    const outcome = checked(
      `Receipt ${code}. https://x.org/?chart=arrivals&known=2023-09-26&lang=de`,
    );
    if (outcome.verdict !== 'matches') throw new Error(outcome.verdict);
    expect(outcome.view.knownTo).toBe(at('2023-09-26T20:00:00Z'));
    expect(outcome.view.figures.some(({ value }) => value === 28_120)).toBe(true);
    expect(outcome.changes.revised).toEqual([]);
    expect(outcome.changes.added[0]?.knownFrom).toBeGreaterThan(at('2023-10-04T00:00:00Z'));
    expect(outcome.changes.added.map(({ value }) => value)).toContain(100_632);
  });

  it('matches for every part of the page, typed with or without its own query', () => {
    for (const scope of ['key-figures', 'page', 'table', 'all', ...charts()]) {
      const { code, query } = receipt(scope, '?base=census-2015&time=2023-09-20..2023-10-02');
      expect([scope, checked(`${code} ${query}`).verdict]).toEqual([scope, 'matches']);
    }
    const { code } = receipt('key-figures', '');
    expect(checked(`${code} https://x.org/?lang=de`).verdict).toBe('matches');
  });

  it('says which of its figures were revised: housed, 17,153 and then 20,236', () => {
    const { code, query } = receipt('housing', '?known=2023-09-29T12:00:00Z');
    const outcome = checked(`${code} ${query}`);
    if (outcome.verdict !== 'matches') throw new Error(outcome.verdict);
    expect(
      outcome.changes.revised.map(({ earlier, later }) => [earlier.value, later.value]),
    ).toContainEqual([17_153, 20_236]);
  });

  it('that was made when no more was known matches a year later', () => {
    const moments = knownMoments(archive.data.figures);
    for (const { at: moment } of [40, 90, 140].flatMap((index) => moments[index] ?? [])) {
      const then = grownUntil(archive.data, moment);
      for (const scope of ['arrivals', 'key-figures', 'table']) {
        const made = receipt(scope, '', then);
        const claim = { code: made.code, query: made.query, knownTo: made.knownTo };
        const outcome = run({ kind: 'claim', form: 'png', claim });
        expect([scope, moment, outcome.verdict]).toEqual([scope, moment, 'matches']);
      }
    }
  });

  it('that was altered is not found; a picture with another code is told from its view', () => {
    const { code, query, knownTo } = receipt('arrivals', '?known=2023-09-26');
    const wrong = code.replace(/^./, (first) => (first === '7' ? '8' : '7'));
    const picture = { code: wrong, query, knownTo };
    const outcome = run({ kind: 'claim', form: 'svg', claim: picture });
    expect(outcome).toMatchObject({ verdict: 'other_code', view: { code, scope: 'arrivals' } });
  });
});

describe('a bare receipt', () => {
  it.each([
    ['arrivals', ''],
    ['housing', '?known=2025-05-01'],
    ['table', '?known=2025-05-02'],
  ])('of %s%s is found by a search, in slices', (scope, search) => {
    const { code } = receipt(scope, search);
    const typed = textEvidence(code.toLowerCase().replaceAll('-', ' '));
    const steps = [...steppedThrough(verify(typed, [archive], ENGLISH))];
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.at(-1)).toMatchObject({ verdict: 'matches', view: { scope } });
  });
});

describe('a file of figures', () => {
  it('matches row by row, and is complete', () => {
    const outcome = checkedFile(file('arrivals', '?known=2023-09-26'));
    if (outcome.verdict !== 'rows') throw new Error(outcome.verdict);
    expect(outcome).toMatchObject({ complete: true, knownTo: at('2023-09-26T20:00:00Z') });
    expect(outcome.checked.differences).toEqual([]);
  });

  it.each(['table', 'all', 'casualties'])(
    'of %s is complete with semicolons and in a zip',
    (scope) => {
      const text = file(scope, '', ';');
      const zip = zipSync({ 'data.csv': strToU8(text), '../../evil.txt': strToU8('x') });
      for (const bytes of [strToU8(text), zip])
        expect(verdictOf(drained(fileEvidence(bytes)))).toEqual(['rows', true]);
    },
  );

  it('in which a value was changed says which, in the file and in the data', () => {
    const text = file('arrivals', '').replace(',100632,', ',90632,');
    const outcome = checkedFile(text);
    if (outcome.verdict !== 'rows') throw new Error(outcome.verdict);
    expect(outcome.complete).toBe(false);
    expect(outcome.checked.differences).toMatchObject([
      { column: 'value', inFile: '90632', inData: '100632', figure: { value: 100_632 } },
    ]);
  });

  it('from which a row was taken says which figure is missing', () => {
    const lines = file('arrivals', '').split('\r\n');
    const outcome = checkedFile([...lines.slice(0, 3), ...lines.slice(4)].join('\r\n'));
    if (outcome.verdict !== 'rows') throw new Error(outcome.verdict);
    expect(outcome).toMatchObject({ complete: false, checked: { differences: [] } });
    expect(outcome.missing).toHaveLength(1);
  });

  it('into which a row was put says so', () => {
    const lines = file('arrivals', '').split('\r\n');
    const added = (lines[1] ?? '').replace(/^[^,]+/, 'arrivals-made-up');
    const outcome = checkedFile([...lines.slice(0, -1), added, lines[2], ''].join('\r\n'));
    if (outcome.verdict !== 'rows') throw new Error(outcome.verdict);
    expect(outcome.checked.strangers).toHaveLength(1);
    expect(outcome.checked.repeated).toHaveLength(1);
  });

  it('of a comparison is checked against all its situations', () => {
    const both = [archive, gaza].map(({ data }) => ({
      id: data.situation.id,
      title: data.situation.title,
      marking: data.marking,
      label: null,
      figures: data.figures.slice(0, 20),
    }));
    const made = receiptOf({
      situation: both.map(({ id }) => id).join('~'),
      knownAt: null,
      address: parseAddress('?page=compare'),
      scope: 'situations',
      figures: both.flatMap(({ figures }) => figures),
    });
    const text = csvText(compareCsv(both, { knownAt: null, receipt: made }));
    expect(checkedFile(text)).toMatchObject({ verdict: 'rows', complete: true });
    expect(checked(`${made.code} ${made.query}`)).toEqual({
      verdict: 'not_found',
      searched: false,
    });
  });

  it('of other people’s figures is not found', () => {
    const text = 'figure_id,value\r\nx,1\r\n';
    expect(checkedFile(text)).toEqual({ verdict: 'not_found', searched: false });
  });
});

function at(text: string): number {
  return Temporal.Instant.from(text).epochMilliseconds;
}

function charts(): string[] {
  return archive.data.situation.charts.map(({ id }) => id);
}

function shownAt(search: string, data = archive.data): ShownSituation {
  return shownSituation(data, parseAddress(search), 0);
}

function receipt(scope: string, search: string, data = archive.data): Receipt {
  const made = receiptOfView(shownAt(search, data), scope, ENGLISH);
  if (made === null) throw new Error(`Nothing is shown in ${scope}.`);
  return made;
}

function file(scope: string, search: string, delimiter: ',' | ';' = ','): string {
  const shown = shownAt(search);
  const figures = figuresInScope(shown, scope, ENGLISH) ?? [];
  const { knownAt } = shown.choices;
  const options = { knownAt, marking: 'archive', receipt: receipt(scope, search) } as const;
  return csvText(figuresCsv(figures, options), { bom: true, delimiter });
}

function checked(text: string): Verified {
  return run(textEvidence(text));
}

function checkedFile(text: string): Verified {
  return run(drained(fileEvidence(strToU8(text))));
}

function run(evidence: Evidence): Verified {
  return drained(verify(evidence, [gaza, archive], ENGLISH));
}

function verdictOf(evidence: Evidence): readonly unknown[] {
  const outcome = run(evidence);
  return [outcome.verdict, 'complete' in outcome ? outcome.complete : null];
}

function* steppedThrough(steps: Generator<unknown, unknown, undefined>): Generator {
  yield yield* steps;
}

function drained<Result>(steps: Generator<unknown, Result, undefined>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The archive as it would have been at that moment: what became known later is not in it. */
function grownUntil(data: SituationData, moment: number): SituationData {
  return { ...data, figures: data.figures.filter(({ knownFrom }) => knownFrom <= moment) };
}
