const HEADERS =
  'indicator,place,place_code,breakdown,as_of,value,value_low,value_high,qualifier,unit,source,published,carried_by,url,role,revises,note';

/** Rows that are right, each followed by one that is wrong in one way; the note says which. */
export const MALFORMED_CSV = [
  HEADERS,
  good('2023-09-24T18:00:00+04:00', '377'),
  'arrivals,Armenia,ARM,,2023-02-30,378,,,exact,people,Government of Armenia,,,,recommended,,no such day',
  'arrivals,Armenia,ARM,,05/06/2023,378,,,exact,people,Government of Armenia,,,,recommended,,which day is it',
  good('2023-09-24T22:00:00+04:00', '1050'),
  'arrivals,Armenia,ARM,,2023-09-24,"1,050",,,exact,people,Government of Armenia,,,,recommended,,grouped digits',
  'arrivals,Armenia,ARM,,2023-09-24,~1050,,,exact,people,Government of Armenia,,,,recommended,,a sign before the number',
  'arrivals,Armenia,ARM,,2023-09-24,-5,,,exact,people,Government of Armenia,,,,recommended,,below zero',
  'arrivals,Armenia,ARM,,2023-09-24,10.5,,,exact,people,Government of Armenia,,,,recommended,,half a person',
  'arrivals,Armenia,ARM,,2023-09-24,9007199254740993,,,exact,people,Government of Armenia,,,,recommended,,too large to be exact',
  good('2023-09-25T00:00:00+04:00', '1510'),
  'arrivals,Armenia,ARM,,2023-09-25,1510,,,circa,people,Government of Armenia,,,,recommended,,no such qualifier',
  'arrivals,Armenia,ARM,,2023-09-25,,20,10,between,people,Government of Armenia,,,,recommended,,range reversed',
  'arrivals,Armenia,ARM,,2023-09-25,,,,at_least,people,Government of Armenia,,,,recommended,,at least nothing',
  'arrivals,Armenia,ARM,civilian,2023-09-25,5,,,exact,people,Government of Armenia,,,,recommended,,broken breakdown',
  'arrivals,,,,2023-09-25,5,,,exact,people,Government of Armenia,,,,recommended,,no place',
  'arrivals,Armenia,ARM,,2023-09-25,5,,,exact,people,Government of Armenia,,,,best,,no such role',
  'arrivals,Armenia,ARM,,2023-09-25,5,,,exact,people,Government of Armenia,,,,recommended,,extra,cells',
  '',
].join('\n');

/** Text that would run, redirect, reverse or overflow if any part of the page let it. */
export const HOSTILE_TEXTS = [
  '<img src=x onerror="globalThis.hacked=1">',
  '"><script>globalThis.hacked=1</script>',
  '{{7*7}} ${7*7} <%= 7*7 %>',
  'javascript:globalThis.hacked=1',
  '=HYPERLINK("https://evil.example","click")',
  '+1+1',
  '@SUM(1)',
  '\u202Eyekrut\u202C \u200Bhidden\u2066',
  '__proto__',
  'constructor',
  'toString',
  'Z\u0351\u036B\u0343a\u0363\u0366l\u0321\u0353g\u0321\u030Ao',
  '\u{1F1E6}\u{1F1F2}\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  '\u0627\u0644\u0645\u0646\u0637\u0642\u0629 abc \u05D0\u05D1\u05D2',
  'line one\nline two\t"quoted", comma; semicolon',
  'x'.repeat(10_000),
] as const;

/** Each hostile text as place, source, medium, address and note of a row whose numbers are right. */
export const HOSTILE_CSV = [
  HEADERS,
  good('2023-09-24T18:00:00+04:00', '377'),
  ...HOSTILE_TEXTS.flatMap((text, index) => [
    hostile({ source: text }, index),
    hostile({ place: text }, index),
    hostile({ carried: text, url: text, note: text }, index),
    hostile({ indicator: text }, index),
    hostile({ breakdown: `group=${text}` }, index),
  ]),
  '',
].join('\n');

function good(asOf: string, value: string): string {
  return `arrivals,Armenia,ARM,,${asOf},${value},,,exact,people,Government of Armenia,2023-09-24,,,recommended,,`;
}

interface HostileCells {
  readonly indicator?: string;
  readonly place?: string;
  readonly breakdown?: string;
  readonly source?: string;
  readonly carried?: string;
  readonly url?: string;
  readonly note?: string;
}

function hostile(cells: HostileCells, index: number): string {
  const { indicator = 'arrivals', place = 'Armenia', breakdown = '', note = '' } = cells;
  const { source = 'Government of Armenia', carried = '', url = '' } = cells;
  const asOf = `2023-09-25T${String(index).padStart(2, '0')}:00:00+04:00`;
  const value = String(2000 + index);
  return [indicator, place, '', breakdown, asOf, value, '', '', 'exact', 'people', source]
    .concat(['2023-09-25', carried, url, 'recommended', '', note])
    .map(quoted)
    .join(',');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
