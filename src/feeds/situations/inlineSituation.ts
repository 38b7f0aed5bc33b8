import * as v from 'valibot';
import type { Figure } from '#domain/figure.ts';
import type { FeedDefinition, Situation } from '#domain/situation.ts';
import { FeedError } from '../transport/feedError.ts';
import { parseJson } from '../transport/parseJson.ts';
import { defaultManifest } from './defaultManifest.ts';
import { type FigureFacts, figureFacts } from './figureFacts.ts';
import { inlineGuard, type InlineSituation } from './inlineGuard.ts';
import { situationListGuard } from './manifestGuard.ts';
import { guarded, looseEnds, requireNone } from './readManifest.ts';

/** A situation that situations.json carries itself. */
export interface ReadInline {
  /** As far as it can be told before any figure was read. */
  readonly situation: Situation;
  /** The same with the charts that its figures ask for; what the entry says itself stays as it is said. */
  readonly complete: (figures: readonly Figure[]) => Situation;
}

/**
 * Reads one entry of situations.json as a situation. Errors: `FeedError` shape with the paths in that file;
 * unknown_situation where it has no such entry.
 */
export function readInlineSituation(text: string, id: string, address: string): ReadInline {
  const list = parseJson(text, address);
  const { situations } = guarded(situationListGuard, list, { address });
  const at = situations.findIndex((one) => one.id === id);
  if (at === -1) throw new FeedError('unknown_situation', address, { seen: id });
  const path = `situations.${String(at)}`;
  // With all its fields: the list's own guard keeps only those that the list needs.
  const entries = v.parse(v.object({ situations: v.array(v.unknown()) }), list).situations;
  const entry = guarded(inlineGuard, entries[at], { address, path });
  const situation = withDefaults(entry);
  requireNone(
    looseEnds(situation).map((fault) => `${path}.${fault}`),
    address,
  );
  return { situation, complete: (figures) => withDefaults(entry, figureFacts(figures)) };
}

function withDefaults(entry: InlineSituation, facts?: FigureFacts): Situation {
  const { id, title, zone, licence, placeNames, ...said } = entry;
  const feeds: FeedDefinition[] = entry.feeds.map((feed) => ({ marking: 'live', ...feed }));
  const seed = {
    id,
    title,
    feeds,
    ...(zone === undefined ? {} : { zone }),
    ...(licence === undefined ? {} : { licence }),
  };
  const made = defaultManifest(seed, facts);
  return { ...made, ...said, feeds, placeNames: placeNames ?? made.placeNames };
}
