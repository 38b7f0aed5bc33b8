import type { Wording } from '#wording/wording.ts';
import { isoMoment } from '../isoMoment.ts';
import type { DataSelection } from './dataSelection.ts';
import type { PackagedTable } from './datapackageJson.ts';
import { oneLine } from './oneLine.ts';
import type { DescribedColumn } from './packageTables.ts';
import { knownSentence, readmeTitle } from './readmeSections.ts';

/**
 * Metadata of a table for CSV on the Web (W3C, 2015), found beside it under its name and `-metadata.json`. To it a line
 * that begins with `#` is a comment, as a row of hashtags does and no row of figures can.
 */
export function csvwJson(
  selection: DataSelection,
  { path, columns, key, delimiter }: PackagedTable,
  wording: Wording,
): string {
  const { situation, address, receipt, made } = selection.facts;
  const { licence } = situation;
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: path,
    'dc:title': oneLine(readmeTitle(selection, wording)),
    'dc:description': wording.t('files.description', { known: knownSentence(selection, wording) }),
    ...(made === null
      ? {}
      : { 'dc:created': { '@value': isoMoment(made), '@type': 'xsd:dateTime' } }),
    'dc:rights': oneLine(licence.name),
    ...(receipt === null ? {} : { 'dc:identifier': receipt.code }),
    ...(address === '' ? {} : { 'dc:source': { '@id': address } }),
    dialect: {
      encoding: 'utf-8',
      delimiter,
      lineTerminators: ['\r\n'],
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      headerRowCount: 1,
      commentPrefix: '#',
    },
    tableSchema: {
      columns: columns.map(columnOf),
      ...(key === null ? {} : { primaryKey: key }),
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function columnOf({ name, description, type, isRequired, values }: DescribedColumn) {
  return {
    name,
    titles: name,
    'dc:description': description,
    datatype: datatypeOf(type, values),
    ...(isRequired ? { required: true } : {}),
    null: '',
  };
}

function datatypeOf(type: DescribedColumn['type'], values: readonly string[] | null) {
  if (type === 'whole') return { base: 'nonNegativeInteger' };
  if (type === 'moment') return { base: 'dateTimeStamp' };
  // Words of a list: CSV on the Web has patterns and no enumerations.
  return values === null ? { base: 'string' } : { base: 'string', format: values.join('|') };
}
