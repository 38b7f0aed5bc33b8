/** What a recording's name or recorded address says of how it was asked for. The content says what it is. */
export interface RecordingHints {
  readonly groups: readonly string[];
  readonly collections: readonly string[];
  readonly situation: string | null;
  readonly frequency: string | null;
  readonly fromDate: string | null;
  /** Where these come from, for the report. */
  readonly by: 'address' | 'name' | 'nothing';
}

/**
 * Reads hints from the recorded address, else from a file name that was made of one
 * (`…population-group-5478-frequency-day-fromdate-1900-01-01.json`).
 */
export function hintsOf(name: string, address: string | null): RecordingHints {
  const asked = address !== null && URL.canParse(address) ? new URL(address).searchParams : null;
  const fromName = (key: string, value: string) =>
    new RegExp(`${key}[-_=]${value}`, 'i').exec(name)?.[1] ?? '';
  const read = asked
    ? (key: string) => asked.get(key) ?? ''
    : (key: string) => fromName(key.replaceAll('_', '[-_]'), '([0-9,_]+)');
  const date = asked?.get('fromDate') ?? fromName('fromdate', '(\\d{4}-\\d{2}-\\d{2})');
  const frequency = asked?.get('frequency') ?? fromName('frequency', '(day|month)').toLowerCase();
  const hints = {
    groups: idsIn(read('population_group')),
    collections: asked ? idsIn(read('population_collection')) : [],
    situation: read('sv_id') || null,
    frequency: frequency || null,
    fromDate: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null,
  };
  const isEmpty = Object.values(hints).every((hint) => hint === null || hint.length === 0);
  return { ...hints, by: isEmpty ? 'nothing' : asked ? 'address' : 'name' };
}

/** Groups have four digits; a file name may have lost the commas between them. */
function idsIn(text: string): string[] {
  const parts = text.split(/[,_]/).filter((part) => part !== '');
  return parts.flatMap((part) =>
    part.length > 4 && part.length % 4 === 0 ? (part.match(/\d{4}/g) ?? []) : [part],
  );
}

/** An address for a recording that has none of its own, with what is known of the question. */
export function addressFor(endpoint: string, hints: RecordingHints): string {
  const url = new URL(endpoint, 'https://recorded.example/');
  const set = (name: string, value: string) => {
    if (value !== '') url.searchParams.set(name, value);
  };
  set('sv_id', hints.situation ?? '');
  set('population_group', hints.groups.join(','));
  set('population_collection', hints.collections.join(','));
  set('frequency', hints.frequency ?? '');
  set('fromDate', hints.fromDate ?? '');
  return url.href;
}
