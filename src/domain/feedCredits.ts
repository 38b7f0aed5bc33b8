import type { FeedDefinition, FeedKind, Licence, Situation } from './situation.ts';

/** Credit lines that a provider asks for whatever a configuration says: the terms of IDMC and of IOM's DTM. */
const IDMC: Licence = {
  name: 'IDMC terms of use',
  url: 'https://www.internal-displacement.org/terms-of-use',
  credit: 'Source: Internal Displacement Monitoring Centre (IDMC)',
};
const REQUIRED: Partial<Record<FeedKind, Licence>> = {
  idmc_idu: IDMC,
  idmc_gidd: IDMC,
  dtm: {
    name: 'IOM DTM terms, no redistribution',
    url: 'https://dtm.iom.int',
    credit:
      'Source: International Organization for Migration (IOM), Displacement Tracking Matrix (DTM)',
  },
};
/** Feeds whose figures are all their provider's own. */
const PROVIDERS: Partial<Record<FeedKind, string>> = {
  idmc_idu: 'IDMC',
  idmc_gidd: 'IDMC',
  dtm: 'IOM DTM',
};

/**
 * Under what a feed gives its figures: as configured, and what its provider requires where that says less.
 * Empty where the situation's licence is the only one.
 */
export function licencesOfFeed({ licence, kind }: FeedDefinition): readonly Licence[] {
  const required = REQUIRED[kind];
  if (licence === undefined) return required === undefined ? [] : [required];
  const isSaid = required === undefined || licence.credit.includes(required.credit);
  return isSaid ? [licence] : [licence, required];
}

/** Who states the figures of a feed where its rows do not say it; null where the configuration has to. */
export function statedBy({ source, kind }: FeedDefinition): string | null {
  return source ?? PROVIDERS[kind] ?? null;
}

/** Every licence and credit line that the page has to show, each once; the situation's comes first. */
export function creditsOf({ licence, feeds }: Pick<Situation, 'licence' | 'feeds'>): Licence[] {
  const all = [licence, ...feeds.flatMap(licencesOfFeed)];
  return all.filter(
    (one, index) =>
      all.findIndex(({ name, credit }) => name === one.name && credit === one.credit) === index,
  );
}
