/** A spreadsheet as people keep them: a title, group headings, dates with the day first, N/A, a note at the end. */
export const SPREADSHEET_HEADERS = ['Date', 'Province', 'IDPs', 'Qualifier', 'Source', 'Remarks'];

const PROVINCES = [
  'Aragatsotn',
  'Ararat',
  'Armavir',
  'Gegharkunik',
  'Kotayk',
  'Lori',
  'Shirak',
  'Syunik',
];
const SOURCES = ['Example agency', 'Example ministry', 'Example council', 'Example field team'];
const QUALIFIERS = ['exact', 'exact', 'exact', 'about', 'at least'];
const DAYS_OF_MONTH = 28;

export type SpreadsheetCell = string | number;

/**
 * Rows of one place, day and source each, the same on every machine. EXAMPLE DATA: nobody ever stated any of it.
 */
export function* spreadsheetRows(rows: number): Generator<readonly SpreadsheetCell[]> {
  for (let made = 0; made < rows; made += 1) {
    const day = Math.floor(made / (PROVINCES.length * SOURCES.length));
    const month = Math.floor(day / DAYS_OF_MONTH);
    const date = [
      String((day % DAYS_OF_MONTH) + 1).padStart(2, '0'),
      String((month % 12) + 1).padStart(2, '0'),
      String(1920 + (Math.floor(month / 12) % 105)),
    ].join('/');
    yield [
      date,
      pick(PROVINCES, made),
      // Every thousandth cell says that there is no number.
      made % 1000 === 999 ? 'N/A' : 1000 + ((made * 7919) % 90_000),
      pick(QUALIFIERS, made),
      pick(SOURCES, Math.floor(made / PROVINCES.length)),
      made % 50 === 0 ? `EXAMPLE DATA ${String(made)}, counted twice` : '',
    ];
  }
}

/** The same rows as CSV. */
export function generateSpreadsheet(rows: number): string {
  const lines = ['EXAMPLE DATA, made to measure,,,,,', SPREADSHEET_HEADERS.join(',')];
  for (const cells of spreadsheetRows(rows)) {
    lines.push(
      cells
        .map((cell) => (/[",]/.test(String(cell)) ? `"${String(cell)}"` : String(cell)))
        .join(','),
    );
  }
  return `${lines.join('\n')}\n`;
}

function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}
