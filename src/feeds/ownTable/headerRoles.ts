import { headerWords, wordList } from './headerWords.ts';
import type { ColumnRole, MappedColumn } from './types.ts';

type Names = readonly (readonly [ColumnRole, readonly string[]])[];

/** Headers that say by themselves what a column is, as `headerWords` gives them; the first that fits counts. */
const WHOLE: Names = [
  [
    'published',
    wordList(
      'published|publication date|date published|date of publication|posted|release date',
      'last updated|updated',
    ),
  ],
  [
    'as_of_end',
    wordList('end date|date end|to date|period end|reference period end|displacement end date|end'),
  ],
  [
    'as_of',
    wordList(
      'as of|asof|as of date|date as of|date|dates|day|period|month|year|data date',
      'reporting date|report date|date reported|reported date|reference date',
      'reference period start|start date|date start|snapshot date|survey date|round date',
      'displacement start date|displacement date|month end|fecha|jour|mois|annee|ano|mes',
      'datum|tag|jahr|monat|data do relatorio|tarih|дата|месяц|год|التاريخ|تاريخ|تاریخ',
    ),
  ],
  ['value_low', wordList('value low|low|lower|min|minimum|lower bound|at least')],
  ['value_high', wordList('value high|high|upper|max|maximum|upper bound|at most')],
  [
    'value',
    wordList(
      'value|figure|figures|number|count|total|total people|individuals|persons|people',
      'population|cifra|valor|nombre|nombre de personnes|effectif|numero|personas|anzahl',
      'wert|personen|quantidade|kisi sayisi|sayi|количество|число|кількість|العدد|عدد|تعداد',
    ),
  ],
  ['unit', wordList('unit|units|unite|unidad|einheit|единица')],
  ['qualifier', wordList('qualifier|quantifier|precision of figure|hedge|calificador')],
  [
    'url',
    wordList(
      'url|link|links|source url|source link|url source|web|website|lien|enlace|fuente url',
      'quelle url|href|ссылка|الرابط',
    ),
  ],
  [
    'source',
    wordList(
      'source|sources|data source|source name|reported by|fuente|fuentes|quelle|fonte',
      'kaynak|источник|джерело|المصدر|منبع',
    ),
  ],
  ['carried_by', wordList('carried by|medium|via|outlet|media')],
  [
    'indicator',
    wordList(
      'indicator|indicador|indicateur|indikator|population type|population group',
      'type of figure|metric|показатель|المؤشر',
    ),
  ],
  [
    'place_code',
    wordList(
      'place code|pcode|p code|iso3|iso 3|iso|iso code|country code|location code',
      'admin1 pcode|adm1 pcode|admin2 pcode|adm2 pcode|adm1 code|adm2 code|admin1 code',
      'admin2 code|geomaster id',
    ),
  ],
  [
    'place',
    wordList(
      'place|country|country name|country of asylum|location|admin0|adm0|admin 0|admin1',
      'adm1|admin 1|admin2|adm2|admin 2|admin0 name|admin1 name|admin2 name|adm0 name',
      'adm1 name|adm2 name|province|governorate|region|state|district|county|oblast',
      'department|departamento|municipality|geomaster name|location name|pays|lieu|pais',
      'lugar|ort|land|provincia|ulke|il|страна|область|регион|район|البلد|المحافظة|الدولة',
      'کشور|استان',
    ),
  ],
  [
    'note',
    wordList(
      'note|notes|comment|comments|remark|remarks|description|caveat|observaciones|nota',
      'notas|commentaire|remarque|bemerkung|примечание|ملاحظات',
    ),
  ],
];

/** Breakdowns, by the key that figures have for them. */
const BREAKDOWNS: readonly (readonly [string, readonly string[]])[] = [
  ['sex', wordList('sex|gender|sexo|genero|sexe|geschlecht|пол|الجنس')],
  ['age', wordList('age|age group|age range|age band|edad|tranche d age|alter|возраст|العمر')],
  ['cause', wordList('cause|reason|displacement reason|displacement type|causa|raison')],
];

/** What a header says its column is; null where it says nothing that is known here. */
export function roleOfHeader(header: string): Pick<MappedColumn, 'as' | 'key'> | null {
  const words = headerWords(header);
  return wholeRole(words) ?? partRole(words);
}

/** The header is one of the known names as a whole, which says more than a part of it. */
export function isWholeName(header: string): boolean {
  return wholeRole(headerWords(header)) !== null;
}

function wholeRole(words: string): Pick<MappedColumn, 'as' | 'key'> | null {
  const role = WHOLE.find(([, names]) => names.includes(words));
  if (role !== undefined) return { as: role[0] };
  const breakdown = BREAKDOWNS.find(([, names]) => names.includes(words));
  return breakdown === undefined ? null : { as: 'breakdown', key: breakdown[0] };
}

function partRole(words: string): Pick<MappedColumn, 'as'> | null {
  // "Date of report", "As of (UTC)", "Report date".
  if (/^(date|as of|fecha|дата) /.test(words) || / (date|fecha)$/.test(words))
    return { as: 'as_of' };
  if (/ (url|link)$/.test(words)) return { as: 'url' };
  return null;
}
