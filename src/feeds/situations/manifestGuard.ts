import * as v from 'valibot';
import { MEASURES, QUALIFIERS } from '#domain/figure.ts';
import { SENSITIVITIES, UNDER_LIMITS } from '#domain/disclosure/disclosureRules.ts';
import { CHART_KINDS, FEED_KINDS, KEY_FIGURE_KINDS, MARKINGS } from '#domain/situation.ts';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const windowPattern = /^(earliest|\d{4}-\d{2}-\d{2}(T\S+)?)\.\.(latest|\d{4}-\d{2}-\d{2}(T\S+)?)$/;

const name = v.pipe(v.string(), v.minLength(1));
const id = v.pipe(v.string(), v.regex(idPattern));
const cadence = v.exactOptional(v.pipe(v.number(), v.finite(), v.gtValue(0)));

const selector = v.object({
  indicator: name,
  place: v.exactOptional(name),
  breakdown: v.exactOptional(v.array(v.strictTuple([name, name]))),
  source: v.exactOptional(name),
});

const licence = v.object({ name, url: v.string(), credit: v.string() });

const series = v.object({
  key: name,
  indicator: name,
  measure: v.picklist(MEASURES),
  unit: v.exactOptional(name),
  place: v.exactOptional(name),
  placeCode: v.exactOptional(name),
  breakdown: v.exactOptional(v.array(v.strictTuple([name, name]))),
  qualifier: v.exactOptional(v.picklist(QUALIFIERS)),
});

/** One feed of a manifest. */
export const feedGuard = v.object({
  kind: v.picklist(FEED_KINDS),
  address: name,
  via: v.exactOptional(name),
  redirectsTo: v.exactOptional(v.array(name)),
  series: v.exactOptional(v.array(series)),
  source: v.exactOptional(name),
  page: v.exactOptional(v.string()),
  licence: v.exactOptional(licence),
  token: v.exactOptional(name),
  mapping: v.exactOptional(name),
  marking: v.picklist(MARKINGS),
  ends: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  cadenceHours: cadence,
  vintage: v.exactOptional(v.boolean()),
});

const onset = v.object({
  id,
  label: name,
  at: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/)),
  source: name,
  url: v.string(),
});

const denominator = v.object({
  id,
  label: name,
  selector,
  asOf: name,
  preferred: v.exactOptional(v.boolean()),
  otherTerritory: v.exactOptional(v.boolean()),
});

const chart = v.object({
  id,
  kind: v.picklist(CHART_KINDS),
  selectors: v.pipe(v.array(selector), v.minLength(1)),
  window: v.exactOptional(v.pipe(v.string(), v.regex(windowPattern))),
  companions: v.exactOptional(v.array(selector)),
  stated: v.exactOptional(v.array(selector)),
  panels: v.exactOptional(v.array(v.object({ title: name, selector }))),
  partition: v.exactOptional(id),
  cadenceHours: cadence,
  share: v.exactOptional(v.boolean()),
  breaksAfter: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)))),
});

/**
 * The shape of `manifest.json`, field by field the same as public/situations/manifest.schema.json;
 * a test holds the two together. Fields that are not ours are let be, for newer versions.
 */
export const manifestGuard = v.object({
  id,
  title: name,
  placeNames: v.pipe(v.array(name), v.minLength(1)),
  placeLabels: v.exactOptional(v.array(v.object({ place: name, label: name }))),
  zone: name,
  measures: v.exactOptional(v.record(v.string(), v.picklist(MEASURES))),
  feeds: v.pipe(v.array(feedGuard), v.minLength(1)),
  events: v.nullable(name),
  onsets: v.array(onset),
  denominators: v.array(denominator),
  sources: v.array(v.object({ id, name, url: v.exactOptional(v.string()) })),
  preferred: v.record(v.string(), v.array(id)),
  partitions: v.array(
    v.object({
      id,
      label: name,
      whole: selector,
      parts: v.pipe(v.array(selector), v.minLength(1)),
    }),
  ),
  charts: v.array(chart),
  keyFigures: v.array(v.object({ id, kind: v.picklist(KEY_FIGURE_KINDS), label: name, selector })),
  headline: v.nullable(selector),
  provinces: v.array(v.object({ code: name, name, place: name })),
  disclaimers: v.array(name),
  licence,
  disclosure: v.exactOptional(
    v.object({
      under: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(UNDER_LIMITS.least),
        v.maxValue(UNDER_LIMITS.most),
      ),
    }),
  ),
  sensitivity: v.exactOptional(v.picklist(SENSITIVITIES)),
});

/**
 * The shape of `situations.json` as far as the list of situations needs it: the first one is the default. What an
 * entry says in place of a manifest is looked at when that situation is opened (`inlineGuard`), so that a fault in one
 * leaves the others.
 */
export const situationListGuard = v.object({
  situations: v.pipe(
    v.array(
      v.pipe(
        v.object({
          id,
          title: name,
          manifest: v.exactOptional(name),
          feeds: v.exactOptional(v.array(v.unknown())),
        }),
        v.check(({ manifest, feeds }) => (manifest === undefined) !== (feeds === undefined)),
      ),
    ),
    v.minLength(1),
  ),
});

export function isSituationId(text: string): boolean {
  return text.length <= 80 && idPattern.test(text);
}
