import type { SituationData } from '#domain/situation.ts';
import type { Preview } from '#feeds/ownTable/sessionTypes.ts';
import { defaultManifest } from '#feeds/situations/defaultManifest.ts';
import { figureFacts } from '#feeds/situations/figureFacts.ts';
import { OWN_SITUATION } from './ownDataNames.ts';

/** Figures that nobody has taken yet as a situation, so that its charts can be seen before. */
export function previewSituation(
  preview: Preview<unknown>,
  { zone, title }: { readonly zone: string; readonly title: string },
): SituationData {
  const figures = preview.shownFigures;
  const made = defaultManifest({ id: OWN_SITUATION, title, zone, feeds: [] }, figureFacts(figures));
  const own = { fileName: title, takenAt: 0, base: null, hasFeeds: false };
  return {
    situation: { ...made, own },
    figures,
    rejected: [],
    setAside: preview.setAside,
    notes: preview.notes,
    received: preview.received,
    events: [],
    marking: 'archive',
  };
}
