import * as v from 'valibot';
import type { Situation, SituationListing } from '#domain/situation.ts';
import { FeedError } from '../transport/feedError.ts';
import { parseJson } from '../transport/parseJson.ts';
import { manifestGuard, situationListGuard } from './manifestGuard.ts';

const SHOWN = 10;

/**
 * Reads a manifest. Errors: `FeedError` shape with the paths that are wrong
 * (`charts.2.kind`), so that whoever wrote the file can mend it.
 */
export function readManifest(text: string, address: string): Situation {
  const situation = guarded(manifestGuard, text, address);
  const loose = looseEnds(situation);
  if (loose.length > 0) throw new FeedError('shape', address, { names: loose.slice(0, SHOWN) });
  return situation;
}

/** Reads situations.json. Errors: `FeedError` shape. */
export function readSituationList(text: string, address: string): readonly SituationListing[] {
  const { situations } = guarded(situationListGuard, text, address);
  const twice = repeated('situations', situations);
  if (twice.length > 0) throw new FeedError('shape', address, { names: twice.slice(0, SHOWN) });
  return situations;
}

function guarded<Guard extends v.GenericSchema>(
  guard: Guard,
  text: string,
  address: string,
): v.InferOutput<Guard> {
  const read = v.safeParse(guard, parseJson(text, address));
  if (read.success) return read.output;
  const paths = read.issues.map((issue) => v.getDotPath(issue) ?? '(root)');
  throw new FeedError('shape', address, { names: [...new Set(paths)].slice(0, SHOWN) });
}

/** What a shape cannot say: ids that are there twice, names that point nowhere, a zone that is none. */
function looseEnds(situation: Situation): string[] {
  const sources = new Set(situation.sources.map(({ id }) => id));
  const partitions = new Set(situation.partitions.map(({ id }) => id));
  const unknownPreferred = Object.entries(situation.preferred).flatMap(([indicator, ids]) =>
    ids.filter((id) => !sources.has(id)).map((id) => `preferred.${indicator}: ${id}`),
  );
  const unknownPartitions = situation.charts
    .filter(({ partition }) => partition !== undefined && !partitions.has(partition))
    .map(({ id, partition }) => `charts.${id}.partition: ${partition ?? ''}`);
  return [
    ...(isTimeZone(situation.zone) ? [] : [`zone: ${situation.zone}`]),
    ...repeated('sources', situation.sources),
    ...repeated('onsets', situation.onsets),
    ...repeated('denominators', situation.denominators),
    ...repeated('partitions', situation.partitions),
    ...repeated('charts', situation.charts),
    ...repeated('keyFigures', situation.keyFigures),
    ...unknownPreferred,
    ...unknownPartitions,
    ...mistakenCompanions(situation),
  ];
}

/** Two places or groups of one indicator are parts of the chart; a companion is another measure. */
function mistakenCompanions({ charts }: Situation): string[] {
  return charts.flatMap(({ id, selectors, companions = [] }) =>
    companions
      .filter(({ indicator }) => selectors.some((own) => own.indicator === indicator))
      .map(({ indicator }) => `charts.${id}.companions: ${indicator}`),
  );
}

function repeated(list: string, entries: readonly { readonly id: string }[]): string[] {
  const ids = entries.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${list}: ${id} twice`);
}

function isTimeZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
