/** Columns that say what a row is about, under the names of the API. */
const IDENTITY = [
  'year',
  'month',
  'coo',
  'coo_id',
  'coo_name',
  'coo_iso',
  'coa',
  'coa_id',
  'coa_name',
  'coa_iso',
  'source',
  'location',
] as const;

/** Columns that split a count by who decided, at which stage, or about whom: kept in the breakdown, never added up. */
export const CATEGORIES = ['procedure_type', 'app_type', 'dec_level', 'pop_type'] as const;

/** Persons or cases: the unit of asylum data, row by row. */
export const UNIT_COLUMNS = ['app_pc', 'dec_pc'] as const;

/** Headers of the files (HDX bulk file, "download" of the website) and what the API calls the same. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['iso3coo', 'coo_iso'],
  ['iso3coa', 'coa_iso'],
  ['country_of_origin', 'coo_name'],
  ['country_of_origin_iso', 'coo_iso'],
  ['country_of_asylum', 'coa_name'],
  ['country_of_asylum_iso', 'coa_iso'],
  ['ref', 'refugees'],
  ['refugees_under_unhcr_s_mandate', 'refugees'],
  ['refugees_under_unhcrs_mandate', 'refugees'],
  ['asy', 'asylum_seekers'],
  ['idp', 'idps'],
  ['idps_of_concern_to_unhcr', 'idps'],
  ['ret', 'returned_refugees'],
  ['rdp', 'returned_idps'],
  ['returned_idpss', 'returned_idps'],
  ['sta', 'stateless'],
  ['stateless_persons', 'stateless'],
  ['others_of_concern', 'ooc'],
  ['others_of_concern_to_unhcr', 'ooc'],
  ['other_people_in_need_of_international_protection', 'oip'],
  ['host_community', 'hst'],
  ['authority', 'procedure_type'],
  ['application_type', 'app_type'],
  ['stage_of_procedure', 'dec_level'],
  ['cases_persons', 'app_pc'],
  ['recognized_decisions', 'dec_recognized'],
  ['complementary_protection', 'dec_other'],
  ['rejected_decisions', 'dec_rejected'],
  ['otherwise_closed', 'dec_closed'],
  ['total_decisions', 'dec_total'],
]);

/**
 * The API's name of a column, whatever form it came in; other names stay recognisable.
 * @example columnOf("Refugees under UNHCR's mandate ") // 'refugees'
 * @example columnOf('ISO3CoA') // 'coa_iso'
 */
export function columnOf(header: string): string {
  const name = header
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
  return ALIASES.get(name) ?? name;
}

/** True for a column that may hold counts: whatever is not known to say something else. */
export function isCountColumn(column: string): boolean {
  const others: readonly string[] = [...IDENTITY, ...CATEGORIES, ...UNIT_COLUMNS];
  return column !== '' && !others.includes(column);
}

/** True for a header line: a year, and a place or a code. */
export function isHeader(columns: readonly string[]): boolean {
  return columns.includes('year') && columns.some((column) => /^co[oa](_|$)/.test(column));
}
