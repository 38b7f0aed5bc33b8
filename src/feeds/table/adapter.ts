import * as v from 'valibot';
import type { FeedDefinition } from '#domain/situation.ts';
import type { FeedAdapter, FeedAnswer } from '../feedAdapter.ts';
import type { RawTable } from '../figures/rawTable.ts';
import { applyMapping } from '../ownTable/applyMapping.ts';
import { mappingGuard } from '../ownTable/mappingGuard.ts';
import { openTable } from '../ownTable/openTable.ts';
import { ownRowMapper } from '../ownTable/ownRows.ts';
import type { Mapping, Sheet } from '../ownTable/types.ts';
import { FeedError } from '../transport/feedError.ts';
import { parseJson } from '../transport/parseJson.ts';
import { sheetGuard } from './sheetGuard.ts';
import { asFeedError } from './tableErrors.ts';

/**
 * Any table at an address (CSV, XLSX, JSON), read by the mapping that a reader saved for it; one with our own columns
 * needs none. The answers that are kept are the sheet as JSON and the mapping.
 */
export const tableAdapter: FeedAdapter = {
  isBinary: true,
  prepare: async ([answer], feed, fetchOther) => {
    if (answer === undefined) throw new FeedError('empty', feed.address);
    const mapping = feed.mapping === undefined ? null : await fetchOther(feed.mapping);
    const read = mapping === null ? null : mappingOf(mapping);
    const sheet = await sheetOf(answer, read);
    const { address, fetchedAt } = answer;
    const kept = {
      text: JSON.stringify(sheet),
      contentType: 'application/json',
      address,
      fetchedAt,
    };
    return mapping === null ? [kept] : [kept, mapping];
  },
  toRaw: ([answer, mapping], feed) => {
    if (answer === undefined) throw new FeedError('empty', feed.address);
    const read = v.safeParse(sheetGuard, parseJson(answer.text, answer.address));
    if (!read.success) throw new FeedError('shape', answer.address);
    if (mapping !== undefined) {
      return applyMapping(read.output, completed(mappingOf(mapping), answer, feed));
    }
    if (read.output.own === null) {
      throw new FeedError('shape', answer.address, { seen: 'mapping', names: ['mapping'] });
    }
    return ownTable(read.output, answer.address);
  },
};

/** Errors: `FeedError` shape, for a mapping that is none. */
function mappingOf({ text, address }: FeedAnswer): Mapping {
  const read = v.safeParse(mappingGuard, parseJson(text, address));
  if (read.success) return read.output;
  const paths = read.issues.map((issue) => v.getDotPath(issue) ?? '');
  throw new FeedError('shape', address, { seen: 'mapping', names: paths });
}

async function sheetOf(answer: FeedAnswer, mapping: Mapping | null): Promise<Sheet> {
  const bytes = answer.bytes ?? new TextEncoder().encode(answer.text);
  const encoding = mapping?.encoding;
  try {
    const { sheets } = await openTable(
      { name: answer.address, bytes },
      encoding === undefined ? {} : { encoding },
    );
    const wanted = mapping?.sheet ?? null;
    const sheet = wanted === null ? sheets[0] : sheets.find(({ name }) => name === wanted);
    if (sheet !== undefined) return sheet;
    throw new FeedError('shape', answer.address, { seen: 'sheet', names: [wanted ?? ''] });
  } catch (error) {
    throw asFeedError(error, answer.address);
  }
}

/** What the configuration says where the saved mapping does not. */
function completed(mapping: Mapping, { address }: FeedAnswer, feed: FeedDefinition): Mapping {
  const [series] = feed.series ?? [];
  const url = feed.page ?? address.split(/[?#]/, 1)[0] ?? '';
  return {
    ...mapping,
    fixed: {
      ...(feed.source === undefined ? {} : { source: feed.source }),
      ...(series === undefined
        ? {}
        : { indicator: series.indicator, measure: series.measure, unit: series.unit ?? 'people' }),
      url,
      ...mapping.fixed,
    },
  };
}

function ownTable(sheet: Sheet, address: string): RawTable {
  try {
    const mapper = ownRowMapper(sheet);
    const { rows, setAside } = mapper.map(mapper.first, mapper.end);
    return {
      rows,
      setAside,
      unknownColumns: mapper.unusedColumns,
      isOwnExport: false,
      notDeclaredJson: false,
      marking: null,
      clock: null,
    };
  } catch (error) {
    throw asFeedError(error, address);
  }
}
