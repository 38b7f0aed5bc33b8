import { cellText, isEmptyCell } from './cellText.ts';
import { headerWords, saysOneOf } from './headerWords.ts';
import { parseHxlTag, type HxlTag } from './hxlTags.ts';
import {
  COORDINATES,
  FINE_PLACES,
  PERSON_BIRTHS,
  PERSON_CONTACTS,
  PERSON_NAMES,
  PERSON_NUMBERS,
} from './sensitiveWords.ts';
import type { TableBody } from './tableBody.ts';
import type { RefusedColumn } from './types.ts';

type Refusal = Pick<RefusedColumn, 'reason' | 'by'>;

/** Rows looked at, spread over the sheet: a pattern is a matter of shares. */
const LOOKED_AT = 1000;

/**
 * Columns that look like data of persons, coordinates or places finer than the second administrative level, by their
 * header, HXL tag or content (trust.md, data responsibility). The rest of the table goes on without them.
 */
export function refusedColumns(body: TableBody): readonly RefusedColumn[] {
  const rows = sampleOf(body);
  return body.headers.flatMap((header, column) => {
    const cells = rows.map((row) => row[column]).filter((cell) => !isEmptyCell(cell));
    const texts = cells.map((cell) => cellText(cell).trim());
    const refusal =
      refusalOfTag(parseHxlTag(body.tags[column] ?? '')) ??
      refusalOfHeader(headerWords(header), texts) ??
      refusalOfContent(texts);
    return refusal === null ? [] : [{ column, header, ...refusal }];
  });
}

function sampleOf({ rows, firstData }: TableBody): TableBody['rows'] {
  const count = rows.length - firstData;
  const step = Math.max(1, Math.floor(count / LOOKED_AT));
  return rows.filter((_, index) => index >= firstData && (index - firstData) % step === 0);
}

function refusalOfTag(tag: HxlTag | null): Refusal | null {
  if (tag === null) return null;
  const has = (name: string) => tag.attributes.has(name);
  if (['contact', 'beneficiary'].includes(tag.tag) && !has('num')) {
    return tag.tag === 'contact' || has('name') ? { reason: 'personal_data', by: 'tag' } : null;
  }
  if (['lat', 'lon', 'coord', 'bounds', 'point'].some(has) || tag.tag === 'geo') {
    return { reason: 'coordinates', by: 'tag' };
  }
  return ['adm3', 'adm4', 'adm5', 'loc'].includes(tag.tag)
    ? { reason: 'too_fine', by: 'tag' }
    : null;
}

/** "Settlement type" and "name status" are kinds, not names. */
const KINDS = ['type', 'status', 'category', 'kind', 'level', 'tipo', 'genre', 'art'];
const BARE_NAMES = ['name', 'names', 'nom', 'nombre', 'nome', 'ad', 'isim'];

function refusalOfHeader(words: string, texts: readonly string[]): Refusal | null {
  if (KINDS.some((kind) => words.endsWith(` ${kind}`)) || isAll(texts, isWebAddress)) return null;
  if (BARE_NAMES.includes(words) && looksLikePersons(texts)) {
    return { reason: 'personal_data', by: 'content' };
  }
  if (saysOneOf(words, COORDINATES) && !isCount(texts))
    return { reason: 'coordinates', by: 'header' };
  if (saysOneOf(words, PERSON_BIRTHS)) return { reason: 'personal_data', by: 'header' };
  if (saysOneOf(words, PERSON_NUMBERS)) return { reason: 'personal_data', by: 'header' };
  // "Respondents: 250" and "Settlements: 42" count; they name nobody and no place.
  if (isCount(texts)) return null;
  if (saysOneOf(words, PERSON_NAMES)) return { reason: 'personal_data', by: 'header' };
  if (saysOneOf(words, PERSON_CONTACTS)) return { reason: 'personal_data', by: 'header' };
  return saysOneOf(words, FINE_PLACES) ? { reason: 'too_fine', by: 'header' } : null;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u;
/** Begins as telephone numbers do, not as counts do. */
const PHONE = /^(\+|00|0|\()\s?\d[\d\s().-]{6,18}\d$/;
const PAIR =
  /^[([]?\s*-?\d{1,3}[.,]\d{3,}°?\s*[NSns]?\s*[,;\s]\s*-?\d{1,3}[.,]\d{3,}°?\s*[EWew]?\s*[)\]]?/;
const SHAPE = /^(SRID=\d+;)?(POINT|POLYGON|MULTIPOINT|MULTIPOLYGON|LINESTRING)\s*[ZM]*\s*\(/i;
const DEGREES = /^-?(1[0-7]\d|\d{1,2}|180)\.\d{4,}$/;
const PERSON = /^\p{Lu}[\p{L}'’-]+(\s\p{Lu}[\p{L}'’.-]*){1,3}$/u;

function refusalOfContent(texts: readonly string[]): Refusal | null {
  const share = (is: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
  if (share((text) => EMAIL.test(text)) >= 0.3) return { reason: 'personal_data', by: 'content' };
  if (share((text) => PHONE.test(text)) >= 0.5) return { reason: 'personal_data', by: 'content' };
  if (share((text) => PAIR.test(text) || SHAPE.test(text)) >= 0.3) {
    return { reason: 'coordinates', by: 'content' };
  }
  if (texts.length > 2 && share((text) => DEGREES.test(text)) >= 0.8) {
    return { reason: 'coordinates', by: 'content' };
  }
  return null;
}

/** Looks like a list of persons: nearly all of its texts differ, and each is two to four capitalised words. */
function looksLikePersons(texts: readonly string[]): boolean {
  if (texts.length < 5) return false;
  const named = texts.filter((text) => PERSON.test(text)).length;
  return named >= texts.length * 0.8 && new Set(texts).size >= texts.length * 0.9;
}

/** Mostly numbers, and none with four places behind the point, as degrees have them. */
function isCount(texts: readonly string[]): boolean {
  if (texts.length === 0) return false;
  const numbers = texts.filter((text) => /^-?\d[\d.,' \u00A0\u202F]*$/.test(text));
  const degrees = texts.filter(
    (text) => /\d\.\d{3,}$/.test(text) && !/\d\.\d{3}\.\d{3}$/.test(text),
  );
  return numbers.length >= texts.length * 0.6 && degrees.length === 0;
}

function isAll(texts: readonly string[], is: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.every(is);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}
