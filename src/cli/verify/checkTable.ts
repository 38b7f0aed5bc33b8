import { rowCount } from '#domain/rowCount.ts';
import { readRows } from '#feeds/figures/toFigures.ts';
import { applyMapping } from '#feeds/ownTable/applyMapping.ts';
import { openTable } from '#feeds/ownTable/openTable.ts';
import { proposeMapping } from '#feeds/ownTable/proposeMapping.ts';
import { isTableFault } from '#feeds/ownTable/tableFault.ts';
import type { Mapping, OpenedTable, Proposal, Question, Sheet } from '#feeds/ownTable/types.ts';

export type CheckedTable =
  | { readonly is: 'table'; readonly lines: readonly string[]; readonly broken: readonly string[] }
  | { readonly is: 'unknown'; readonly why: string };

/** Opens a file as a table of somebody's own, as the page does with a dropped file. */
export async function checkTable(name: string, bytes: Uint8Array): Promise<CheckedTable> {
  try {
    return tableLines(await openTable({ name, bytes }));
  } catch (error) {
    if (!isTableFault(error)) throw error;
    const { reason, seen } = error.fault;
    if (reason === 'not_utf8') return openedAsLatin(name, bytes);
    const words = seen.replace(/\s+/g, ' ').slice(0, 80);
    return { is: 'unknown', why: `no table: ${reason}${words === '' ? '' : ` (${words})`}` };
  }
}

/** The page asks before it reads a file in this way; a check says it. */
async function openedAsLatin(name: string, bytes: Uint8Array): Promise<CheckedTable> {
  const opened = await openTable({ name, bytes }, { encoding: 'windows-1252' });
  const checked = tableLines(opened);
  if (checked.is === 'unknown') return checked;
  return { ...checked, lines: ['not UTF-8: read as windows-1252', ...checked.lines] };
}

function tableLines(opened: OpenedTable): CheckedTable {
  const sheets = opened.sheets.map((sheet, index) => sheetLines(opened, sheet, index));
  return {
    is: 'table',
    broken: sheets.flatMap(({ broken }) => broken),
    lines: [
      `a table of somebody's own (${opened.format})`,
      ...sheets.flatMap(({ lines }) => lines),
    ],
  };
}

interface CheckedSheet {
  readonly lines: readonly string[];
  readonly broken: readonly string[];
}

function sheetLines(opened: OpenedTable, sheet: Sheet, index: number): CheckedSheet {
  const called = sheet.name === '' ? 'the table' : `sheet "${sheet.name}"`;
  if (sheet.own !== null) {
    return { lines: [`${called} has the columns of Corridor's own table`], broken: [] };
  }
  const proposal = proposeMapping(opened, index);
  const { tagRow, headerRow, columns } = proposal.mapping;
  const tags = proposal.tags.filter((tag) => tag.startsWith('#'));
  const what =
    tagRow === null
      ? `headers in line ${headerRow + 1}`
      : `HXL tags in line ${tagRow + 1}: ${tags.join(' ')}`;
  const values = columns.filter(({ as }) => as === 'value');
  const refused = proposal.refused.map(({ header, reason }) => `"${header}" (${reason})`);
  const lines = [
    `${called}: ${sheet.rows.length} lines, ${what}`,
    `number columns: ${values.map((one) => named(proposal, one.column)).join(', ') || 'none'}`,
    ...(refused.length === 0 ? [] : [`refused columns: ${refused.join(', ')}`]),
    ...askedLines(proposal),
  ];
  if (values.length === 0) return { lines, broken: [] };
  const read = readSheet(sheet, proposal.mapping);
  return { lines: [...lines, ...read.lines], broken: read.broken };
}

function named({ headers }: Proposal, column: number): string {
  return `"${headers[column] ?? ''}"`;
}

/** Questions of format in full, because they decide every number; the others counted. */
const IN_FULL: readonly Question['kind'][] = ['date_format', 'number_format', 'missing_words'];

function askedLines(proposal: Proposal): string[] {
  const counts = new Map<string, number>();
  for (const { kind, proposed } of proposal.questions) {
    const name = proposed === null ? `${kind} (nothing proposed)` : kind;
    if (!IN_FULL.includes(kind)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const others = [...counts].map(([name, count]) => (count === 1 ? name : `${name} x ${count}`));
  return [
    ...proposal.questions
      .filter(({ kind }) => IN_FULL.includes(kind))
      .map((question) => askedLine(proposal, question)),
    ...(others.length === 0 ? [] : [`asks ${others.join(', ')}`]),
  ];
}

function askedLine(
  proposal: Proposal,
  { kind, column, choices, proposed, seen }: Question,
): string {
  const about = column === null ? '' : ` of ${named(proposal, column)}`;
  const offered = choices.length === 0 ? '' : `, one of ${choices.join(', ')}`;
  const from = seen.length === 0 ? '' : `, seen ${seen.slice(0, 2).join(' | ')}`;
  return `asks ${kind}${about}${offered}${from}; proposed: ${proposed ?? 'nothing'}`;
}

/** What a person would be asked for, so that the law of rows can be tried before anyone answers. */
const ANSWERS = {
  indicator: 'not said',
  measure: 'stock',
  unit: 'people',
  place: 'not said',
  source: 'not said',
} as const;

function readSheet(sheet: Sheet, mapping: Mapping): CheckedSheet {
  const raw = applyMapping(sheet, { ...mapping, fixed: { ...ANSWERS, ...mapping.fixed } });
  const read = readRows(raw, {
    situation: { zone: mapping.zone, sources: [] },
    retrieved: '',
    vintage: false,
    now: Temporal.Now.instant().epochMilliseconds,
  });
  const kept = rowCount(read.stated.map(({ reference }) => reference));
  const aside = rowCount(read.setAside);
  const values = mapping.columns.filter(({ as }) => as === 'value').length;
  const sent = raw.sheetRows * values;
  const reasons = new Map<string, number>();
  for (const { reason, rows = 1 } of read.setAside) {
    reasons.set(reason, (reasons.get(reason) ?? 0) + rows);
  }
  const why = [...reasons].map(([reason, rows]) => `${reason} ${rows}`).join(', ');
  return {
    lines: [
      `as proposed, unanswered questions filled in for this check: ${read.received} cells received = ${kept} kept + ${aside} set aside${why === '' ? '' : ` (${why})`}`,
    ],
    broken: [
      ...(kept + aside === read.received ? [] : [`${read.received} cells, ${kept} + ${aside}`]),
      ...(sent === read.received ? [] : [`${sent} cells in the table, ${read.received} received`]),
    ],
  };
}
