import { headerWords, saysOneOf } from './headerWords.ts';
import type { ColumnRole, MappedColumn } from './types.ts';

type Names = readonly (readonly [ColumnRole, readonly string[]])[];

/** Headers that say by themselves what a column is, as `headerWords` gives them; the first that fits counts. */
const WHOLE: Names = [
  [
    'published',
    [
      'published',
      'publication date',
      'date published',
      'date of publication',
      'posted',
      'release date',
      'last updated',
      'updated',
    ],
  ],
  [
    'as_of_end',
    [
      'end date',
      'date end',
      'to date',
      'period end',
      'reference period end',
      'displacement end date',
      'end',
    ],
  ],
  [
    'as_of',
    [
      'as of',
      'asof',
      'as of date',
      'date as of',
      'date',
      'dates',
      'day',
      'period',
      'month',
      'year',
      'data date',
      'reporting date',
      'report date',
      'date reported',
      'reported date',
      'reference date',
      'reference period start',
      'start date',
      'date start',
      'snapshot date',
      'survey date',
      'round date',
      'displacement start date',
      'displacement date',
      'month end',
      'fecha',
      'jour',
      'mois',
      'annee',
      'ano',
      'mes',
      'datum',
      'tag',
      'jahr',
      'monat',
      'data do relatorio',
      'tarih',
      'дата',
      'месяц',
      'год',
      'التاريخ',
      'تاريخ',
      'تاریخ',
    ],
  ],
  ['value_low', ['value low', 'low', 'lower', 'min', 'minimum', 'lower bound', 'at least']],
  ['value_high', ['value high', 'high', 'upper', 'max', 'maximum', 'upper bound', 'at most']],
  [
    'value',
    [
      'value',
      'figure',
      'figures',
      'number',
      'count',
      'total',
      'total people',
      'individuals',
      'persons',
      'people',
      'population',
      'cifra',
      'valor',
      'nombre',
      'nombre de personnes',
      'effectif',
      'numero',
      'personas',
      'anzahl',
      'wert',
      'personen',
      'quantidade',
      'kisi sayisi',
      'sayi',
      'количество',
      'число',
      'кількість',
      'العدد',
      'عدد',
      'تعداد',
    ],
  ],
  ['unit', ['unit', 'units', 'unite', 'unidad', 'einheit', 'единица']],
  ['qualifier', ['qualifier', 'quantifier', 'precision of figure', 'hedge', 'calificador']],
  [
    'url',
    [
      'url',
      'link',
      'links',
      'source url',
      'source link',
      'url source',
      'web',
      'website',
      'lien',
      'enlace',
      'fuente url',
      'quelle url',
      'href',
      'ссылка',
      'الرابط',
    ],
  ],
  [
    'source',
    [
      'source',
      'sources',
      'data source',
      'source name',
      'reported by',
      'fuente',
      'fuentes',
      'quelle',
      'fonte',
      'kaynak',
      'источник',
      'джерело',
      'المصدر',
      'منبع',
    ],
  ],
  ['carried_by', ['carried by', 'medium', 'via', 'outlet', 'media']],
  [
    'indicator',
    [
      'indicator',
      'indicador',
      'indicateur',
      'indikator',
      'population type',
      'population group',
      'type of figure',
      'metric',
      'показатель',
      'المؤشر',
    ],
  ],
  [
    'place_code',
    [
      'place code',
      'pcode',
      'p code',
      'iso3',
      'iso 3',
      'iso',
      'iso code',
      'country code',
      'location code',
      'admin1 pcode',
      'adm1 pcode',
      'admin2 pcode',
      'adm2 pcode',
      'adm1 code',
      'adm2 code',
      'admin1 code',
      'admin2 code',
      'geomaster id',
    ],
  ],
  [
    'place',
    [
      'place',
      'country',
      'country name',
      'country of asylum',
      'location',
      'admin0',
      'adm0',
      'admin 0',
      'admin1',
      'adm1',
      'admin 1',
      'admin2',
      'adm2',
      'admin 2',
      'admin0 name',
      'admin1 name',
      'admin2 name',
      'adm0 name',
      'adm1 name',
      'adm2 name',
      'province',
      'governorate',
      'region',
      'state',
      'district',
      'county',
      'oblast',
      'department',
      'departamento',
      'municipality',
      'geomaster name',
      'location name',
      'pays',
      'lieu',
      'pais',
      'lugar',
      'ort',
      'land',
      'provincia',
      'ulke',
      'il',
      'страна',
      'область',
      'регион',
      'район',
      'البلد',
      'المحافظة',
      'الدولة',
      'کشور',
      'استان',
    ],
  ],
  [
    'note',
    [
      'note',
      'notes',
      'comment',
      'comments',
      'remark',
      'remarks',
      'description',
      'caveat',
      'observaciones',
      'nota',
      'notas',
      'commentaire',
      'remarque',
      'bemerkung',
      'примечание',
      'ملاحظات',
    ],
  ],
];

/** Breakdowns, by the key that figures have for them. */
const BREAKDOWNS: readonly (readonly [string, readonly string[]])[] = [
  ['sex', ['sex', 'gender', 'sexo', 'genero', 'sexe', 'geschlecht', 'пол', 'الجنس']],
  [
    'age',
    [
      'age',
      'age group',
      'age range',
      'age band',
      'edad',
      'tranche d age',
      'alter',
      'возраст',
      'العمر',
    ],
  ],
  ['cause', ['cause', 'reason', 'displacement reason', 'displacement type', 'causa', 'raison']],
];

/** What a header says its column is; null where it says nothing that is known here. */
export function roleOfHeader(header: string): Pick<MappedColumn, 'as' | 'key'> | null {
  const words = headerWords(header);
  const role = WHOLE.find(([, names]) => names.includes(words));
  if (role !== undefined) return { as: role[0] };
  const breakdown = BREAKDOWNS.find(([, names]) => names.includes(words));
  if (breakdown !== undefined) return { as: 'breakdown', key: breakdown[0] };
  // "Date of report", "As of (UTC)", "Report date".
  if (/^(date|as of|fecha|дата) /.test(words) || / (date|fecha)$/.test(words))
    return { as: 'as_of' };
  if (/ (url|link)$/.test(words)) return { as: 'url' };
  return null;
}

/** Columns of numbers that count nobody: numbers of rows, codes, shares, money, times. */
const NO_COUNTS = [
  ...['id', 'ids', 'no', 'nr', 'code', 'index', 'row', 'round', 'rank', 'order', 'version', 'uuid'],
  ...[
    'year',
    'month',
    'week',
    'day',
    'hour',
    'time',
    'timestamp',
    'phone',
    'zip',
    'postcode',
    'pcode',
  ],
  ...['percent', 'percentage', 'pct', 'share', 'ratio', 'rate', 'coverage', 'index', 'score'],
  ...[
    'usd',
    'us',
    'eur',
    'gbp',
    'requirements',
    'funding',
    'funded',
    'contributions',
    'allocations',
  ],
  ...['budget', 'cost', 'price', 'amount', 'km', 'area', 'serial', 'unix'],
];

export function countsNobody(header: string): boolean {
  return /[%$€£]/.test(header) || saysOneOf(headerWords(header), NO_COUNTS);
}

/** Words of headers over counts of people, with the indicator of the dictionary where there is one. */
const PEOPLE: readonly (readonly [string, readonly string[]])[] = [
  [
    'idps',
    [
      'idp',
      'idps',
      'internally displaced',
      'desplazados',
      'deplaces',
      'pdi',
      'впо',
      'نازحون',
      'النازحين',
    ],
  ],
  [
    'refugees',
    ['refugee', 'refugees', 'refugiados', 'refugies', 'беженцы', 'біженці', 'لاجئون', 'اللاجئين'],
  ],
  ['arrivals', ['arrivals', 'arrived', 'llegadas', 'arrivees', 'прибыло']],
  ['evacuated', ['evacuated', 'evacuees', 'evacuados', 'evacues', 'эвакуировано', 'евакуйовано']],
  [
    'killed',
    [
      'killed',
      'deaths',
      'dead',
      'fatalities',
      'muertos',
      'fallecidos',
      'morts',
      'deces',
      'погибло',
      'قتلى',
    ],
  ],
  ['injured', ['injured', 'wounded', 'heridos', 'blesses', 'ранено', 'поранено', 'جرحى']],
  ['missing_people', ['missing', 'missing people', 'desaparecidos', 'disparus']],
  ['registered', ['registered', 'registrados', 'enregistres']],
  ['sheltered', ['sheltered', 'in shelters', 'in camps']],
];
const OTHER_PEOPLE = [
  ...[
    'people',
    'persons',
    'individuals',
    'population',
    'returnees',
    'returns',
    'displaced',
    'affected',
  ],
  ...[
    'in need',
    'pin',
    'targeted',
    'reached',
    'casualties',
    'asylum seekers',
    'stateless',
    'migrants',
  ],
  ...['male', 'female', 'men', 'women', 'boys', 'girls', 'children', 'adults', 'elderly'],
  ...['personas', 'personnes', 'hombres', 'mujeres', 'hommes', 'femmes', 'ninos', 'enfants'],
];
const HOUSEHOLDS = [
  'household',
  'households',
  'families',
  'hh',
  'hhs',
  'menages',
  'familias',
  'hogares',
];

export interface HeaderCount {
  readonly indicator: string | null;
  readonly unit: 'people' | 'households' | null;
}

/** What a header says it counts; null where it does not speak of people or households. */
export function countOfHeader(header: string): HeaderCount | null {
  const words = headerWords(header);
  const unit = saysOneOf(words, HOUSEHOLDS) ? 'households' : 'people';
  const known = PEOPLE.find(([, names]) => saysOneOf(words, names));
  if (known !== undefined) return { indicator: known[0], unit };
  return unit === 'households' || saysOneOf(words, OTHER_PEOPLE) ? { indicator: null, unit } : null;
}
