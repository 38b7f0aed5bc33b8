import type { Wording } from '#wording/wording.ts';
import {
  type CitationParts,
  citationParts,
  citationSentences,
  type CitedDay,
} from './citationParts.ts';
import type { DataSelection } from './dataSelection.ts';

export interface CitationFiles {
  readonly text: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: string;
}

/** How to cite figures, for people and for reference managers. Errors: RangeError where there is no figure. */
export function citationFiles(selection: DataSelection, wording: Wording): CitationFiles {
  const parts = citationParts(selection, wording);
  const { short, long } = citationSentences(selection, wording);
  const receipt = selection.facts.receipt === null ? [] : [parts.note];
  return {
    text: `${[short, long, ...receipt].join('\n\n')}\n`,
    bibtex: bibtex(parts),
    ris: ris(parts),
    csl: `${JSON.stringify([cslItem(parts)], null, 2)}\n`,
  };
}

/**
 * One `@misc` entry. Names stand in braces, so that no program takes an institution for a person; signs of TeX in texts
 * are written by their commands, braces too, which BibTeX counts even where they are escaped.
 * @example author = {{Government of Armenia} and {UNHCR}},
 */
export function bibtex(parts: CitationParts): string {
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['author', parts.sources.map((name) => `{${texText(name)}}`).join(' and ')],
    ['title', `{${texText(parts.title)}}`],
    ['year', String(parts.asOf.year)],
    ['month', parts.asOf.month === null ? '' : String(parts.asOf.month)],
    ['howpublished', 'Data set, compiled with Corridor'],
    ['url', texAddress(parts.address)],
    ['urldate', parts.accessed === null ? '' : isoDay(parts.accessed, '-')],
    ['note', texText(parts.note)],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{${parts.key},\n${lines.join('\n')}\n}\n`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function texText(text: string): string {
  return text.replace(/[\\{}$&#^_%~]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

function texAddress(address: string): string {
  return address.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));
}

/** One entry of type DATA, lines with CRLF. The format has no escape: a comma would part a name, so names have none. */
export function ris(parts: CitationParts): string {
  const { asOf, accessed } = parts;
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'DATA'],
    ...parts.sources.map((name) => ['AU', withoutCommas(name)] as const),
    ['TI', parts.title],
    ['PY', String(asOf.year)],
    ['DA', `${isoDay(asOf, '/')}/`],
    ['DP', 'Corridor'],
    ['UR', parts.address],
    ['Y2', accessed === null ? '' : isoDay(accessed, '/')],
    ['N1', parts.note],
    ['ID', parts.key],
  ];
  const written = lines.filter(([, value]) => value !== '');
  return [...written, ['ER', ''] as const].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** @example withoutCommas('Local officials, Syunik (of 108,000)') // "Local officials – Syunik (of 108 000)" */
function withoutCommas(name: string): string {
  return name.replace(/(?<=\d),(?=\d)/g, '\u00A0').replace(/\s*,\s*/g, ' – ');
}

function cslItem({ key, title, sources, asOf, accessed, address, note }: CitationParts) {
  return {
    id: key,
    type: 'dataset',
    title,
    author: sources.map((literal) => ({ literal })),
    publisher: 'Corridor',
    issued: { 'date-parts': [dateParts(asOf)] },
    ...(accessed === null ? {} : { accessed: { 'date-parts': [dateParts(accessed)] } }),
    ...(address === '' ? {} : { URL: address }),
    note,
  };
}

function dateParts({ year, month, day }: CitedDay): number[] {
  return [year, ...(month === null ? [] : [month]), ...(day === null ? [] : [day])];
}

function isoDay(day: CitedDay, separator: string): string {
  return dateParts(day)
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join(separator);
}
