import * as v from 'valibot';
import type { Situation, SituationListing } from '#domain/situation.ts';
import { FeedError } from '../transport/feedError.ts';
import { parseJson } from '../transport/parseJson.ts';
import { manifestGuard, situationListGuard } from './manifestGuard.ts';

const SHOWN = 10;

/** In `seen` of a fault: the file was written by whoever runs this site, and `names` says what to mend in it. */
export const CONFIGURATION = 'configuration';

/**
 * Reads a manifest. Errors: `FeedError` shape, each name a path, what was seen and what is allowed
 * (`charts.2.kind: "pie" ("evacuated" | …)`, `title: –` where it is missing), so that whoever wrote the file can mend it.
 */
export function readManifest(text: string, address: string): Situation {
  const situation = guarded(manifestGuard, parseJson(text, address), { address });
  requireNone(looseEnds(situation), address);
  return situation;
}

/**
 * Reads situations.json. The manifest of an entry that carries its situation itself is this list: its address is
 * empty, which is the list's own. Errors: `FeedError` shape.
 */
export function readSituationList(text: string, address: string): readonly SituationListing[] {
  const { situations } = guarded(situationListGuard, parseJson(text, address), { address });
  requireNone(repeated('situations', situations), address);
  return situations.map(({ id, title, manifest = '' }) => ({ id, title, manifest }));
}

/** Errors: `FeedError` shape with what is wrong, if anything is. */
export function requireNone(faults: readonly string[], address: string): void {
  if (faults.length === 0) return;
  throw new FeedError('shape', address, { seen: CONFIGURATION, names: faults.slice(0, SHOWN) });
}

interface Place {
  readonly address: string;
  /** Path of the value within its file. */
  readonly path?: string;
}

/** A value in the shape of a guard. Errors: `FeedError` shape. */
export function guarded<Guard extends v.GenericSchema>(
  guard: Guard,
  value: unknown,
  { address, path = '' }: Place,
): v.InferOutput<Guard> {
  const read = v.safeParse(guard, value);
  if (read.success) return read.output;
  const faults = read.issues.map((issue) => {
    const where = [path, v.getDotPath(issue) ?? ''].filter((part) => part !== '').join('.');
    if (issue.received === 'undefined') return `${where}: –`;
    const allowed =
      issue.expected === null ? '' : ` (${issue.expected.replace(/^\((.*)\)$/, '$1')})`;
    return `${where}: ${issue.received}${allowed}`.slice(0, LONGEST_FAULT);
  });
  requireNone([...new Set(faults)], address);
  throw new FeedError('shape', address);
}

const LONGEST_FAULT = 300;

/** What a shape cannot say: ids that are there twice, names that point nowhere, a zone that is none. */
export function looseEnds(situation: Situation): string[] {
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
