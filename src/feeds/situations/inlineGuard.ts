import * as v from 'valibot';
import { MARKINGS } from '#domain/situation.ts';
import { feedGuard, manifestGuard } from './manifestGuard.ts';

const { entries } = manifestGuard;

/**
 * An entry of `situations.json` that carries its situation itself. Needed are id, title and feeds; any other field of a
 * manifest may be said as well and takes the place of the default (`defaultManifest`).
 */
export const inlineGuard = v.object({
  id: entries.id,
  title: entries.title,
  feeds: v.pipe(
    // A feed that is configured for a page is live unless it says otherwise.
    v.array(v.object({ ...feedGuard.entries, marking: v.exactOptional(v.picklist(MARKINGS)) })),
    v.minLength(1),
  ),
  placeNames: v.exactOptional(entries.placeNames),
  placeLabels: entries.placeLabels,
  zone: v.exactOptional(entries.zone),
  measures: entries.measures,
  events: v.exactOptional(entries.events),
  onsets: v.exactOptional(entries.onsets),
  denominators: v.exactOptional(entries.denominators),
  sources: v.exactOptional(entries.sources),
  preferred: v.exactOptional(entries.preferred),
  partitions: v.exactOptional(entries.partitions),
  charts: v.exactOptional(entries.charts),
  keyFigures: v.exactOptional(entries.keyFigures),
  headline: v.exactOptional(entries.headline),
  provinces: v.exactOptional(entries.provinces),
  disclaimers: v.exactOptional(entries.disclaimers),
  licence: v.exactOptional(entries.licence),
  disclosure: entries.disclosure,
  sensitivity: entries.sensitivity,
});
export type InlineSituation = v.InferOutput<typeof inlineGuard>;
