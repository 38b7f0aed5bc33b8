import { SOURCE_NOT_STATED } from '#domain/figure.ts';
import { slugOf } from '#domain/slug.ts';
import type { Wording } from '#wording/wording.ts';
import type { CsvDelimiter } from '../csvCells.ts';
import { isoMoment } from '../isoMoment.ts';
import { EXAMPLE_DATA } from '../noteWithMarking.ts';
import { type DataSelection, scopeOf } from './dataSelection.ts';
import { oneLine } from './oneLine.ts';
import type { DescribedColumn } from './packageTables.ts';
import { knownSentence, readmeTitle } from './readmeSections.ts';

/** A table of the package, written already. */
export interface PackagedTable {
  /** Letters, digits and hyphens. */
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, in hexadecimal digits. */
  readonly sha256: string;
  readonly columns: readonly DescribedColumn[];
  readonly key: string | null;
  readonly delimiter: CsvDelimiter;
  /** A row of hashtags stands under the headers. */
  readonly hasTags: boolean;
}

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * `datapackage.json` by the Data Package standard, version 2.0: what the package is, whose figures, under which terms, and
 * each table with its columns, length and SHA-256. `receipt`, `known_at` and `labels` are properties of our own, which the
 * standard allows.
 */
export function datapackageJson(
  selection: DataSelection,
  tables: readonly PackagedTable[],
  wording: Wording,
): string {
  const { facts, figures } = selection;
  const { situation, marking, knownAt, receipt, made, stamps, address } = facts;
  const labels = [...(marking === 'example' ? [EXAMPLE_DATA] : []), ...stamps];
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: packageName(selection),
    title: oneLine(readmeTitle(selection, wording)),
    description: wording.t('files.description', { known: knownSentence(selection, wording) }),
    ...(isAddress(address) ? { homepage: address } : {}),
    ...(made === null ? {} : { created: isoMoment(made) }),
    keywords: ['evacuation', 'displacement', situation.id],
    licenses: [licenceOf(selection)],
    sources: sourcesOf(selection),
    contributors: [{ title: 'Corridor', roles: ['DataCurator'] }],
    resources: tables.map(resourceOf),
    situation: situation.id,
    marking,
    ...(labels.length === 0 ? {} : { labels }),
    known_at: knownAt === null ? null : isoMoment(knownAt),
    receipt: receipt === null ? null : { code: receipt.code, view: receipt.query },
    figures: figures.length,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function packageName({ facts }: DataSelection): string {
  return ['corridor', slugOf(facts.situation.id), scopeOf(facts)]
    .filter((part) => part !== '')
    .join('-');
}

/** The standard wants an address or a file beside the title: terms without an address stand in the readme. */
function licenceOf({ facts }: DataSelection) {
  const { name, url } = facts.situation.licence;
  return { title: oneLine(name), path: isAddress(url) ? url : 'README.md' };
}

function sourcesOf({ facts, figures }: DataSelection) {
  const links = new Map(facts.situation.sources.map(({ name, url }) => [name, url ?? '']));
  const names = new Set(figures.map(({ source }) => source));
  names.delete(SOURCE_NOT_STATED);
  return [...names].map((source) => {
    const path = links.get(source) ?? '';
    return { title: oneLine(source), ...(isAddress(path) ? { path } : {}) };
  });
}

function resourceOf(table: PackagedTable) {
  const { name, path, title, bytes, sha256, columns, key, delimiter, hasTags } = table;
  return {
    name,
    type: 'table',
    path,
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256}`,
    dialect: {
      delimiter,
      lineTerminator: '\r\n',
      ...(hasTags ? { commentRows: [2] } : {}),
    },
    schema: {
      fields: columns.map(fieldOf),
      missingValues: [''],
      ...(key === null ? {} : { primaryKey: [key] }),
    },
  };
}

const TYPES = { text: 'string', whole: 'integer', moment: 'datetime' } as const;

function fieldOf({ name, description, type, isRequired, values, tag }: DescribedColumn) {
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    ...(values === null ? {} : { enum: values }),
    ...(type === 'whole' ? { minimum: 0 } : {}),
  };
  return {
    name,
    type: TYPES[type],
    description,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...(tag === null ? {} : { 'hxl:tag': tag }),
  };
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}
