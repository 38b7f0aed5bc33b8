import { headerWords, saysOneOf, wordList } from './headerWords.ts';

/** Columns of numbers that count nobody: numbers of rows, codes, shares, money, times. */
const NO_COUNTS = wordList(
  'id|ids|no|nr|code|index|row|round|rank|order|version|uuid|year|month|week|day|hour',
  'time|timestamp|phone|zip|postcode|pcode|percent|percentage|pct|share|ratio|rate',
  'coverage|score|usd|us|eur|gbp|requirements|funding|funded|contributions|allocations',
  'budget|cost|price|amount|km|area|serial|unix',
);

export function countsNobody(header: string): boolean {
  return /[%$€£]/.test(header) || saysOneOf(headerWords(header), NO_COUNTS);
}

/** Words of headers over counts of people, with the indicator of the dictionary where there is one. */
const PEOPLE: readonly (readonly [string, readonly string[]])[] = [
  ['idps', wordList('idp|idps|internally displaced|desplazados|deplaces|pdi|впо|نازحون|النازحين')],
  ['refugees', wordList('refugee|refugees|refugiados|refugies|беженцы|біженці|لاجئون|اللاجئين')],
  ['arrivals', wordList('arrivals|arrived|llegadas|arrivees|прибыло')],
  ['evacuated', wordList('evacuated|evacuees|evacuados|evacues|эвакуировано|евакуйовано')],
  ['killed', wordList('killed|deaths|dead|fatalities|muertos|fallecidos|morts|deces|погибло|قتلى')],
  ['injured', wordList('injured|wounded|heridos|blesses|ранено|поранено|جرحى')],
  ['missing_people', wordList('missing|missing people|desaparecidos|disparus')],
  ['registered', wordList('registered|registrados|enregistres')],
  ['sheltered', wordList('sheltered|in shelters|in camps')],
];
const OTHER_PEOPLE = wordList(
  'people|persons|individuals|population|returnees|returns|displaced|affected|in need',
  'pin|targeted|reached|casualties|asylum seekers|stateless|migrants|male|female|men',
  'women|boys|girls|children|adults|elderly|personas|personnes|hombres|mujeres|hommes',
  'femmes|ninos|enfants',
);
const OTHER_CIRCLES = wordList(
  'affected|in need|pin|target|targeted|reached|planned|projected|projection|requirements|host|hosting',
);
const HOUSEHOLDS = wordList('household|households|families|hh|hhs|menages|familias|hogares');

export interface HeaderCount {
  readonly indicator: string | null;
  readonly unit: 'people' | 'households' | null;
}

/** What a header says it counts; null where it does not speak of people or households. */
export function countOfHeader(header: string): HeaderCount | null {
  const words = headerWords(header);
  const unit = saysOneOf(words, HOUSEHOLDS) ? 'households' : 'people';
  // A plan, a need or a wider circle of people is not the count itself.
  const known = saysOneOf(words, OTHER_CIRCLES)
    ? undefined
    : PEOPLE.find(([, names]) => saysOneOf(words, names));
  if (known !== undefined) return { indicator: known[0], unit };
  return unit === 'households' || saysOneOf(words, OTHER_PEOPLE) ? { indicator: null, unit } : null;
}
