import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import type { SituationData } from '#domain/situation.ts';
import type { Wording } from '#wording/wording.ts';
import { Icon } from '../page/Icon.tsx';
import { useWording } from '../page/WordingContext.tsx';

/** What kind of figures these are: in words and with a mark, on screen and on paper. */
export function MarkingBanner({ data }: { readonly data: SituationData }) {
  const wording = useWording();
  const { marking, situation } = data;
  // What is the reader's own says so in a banner of its own.
  if (marking === 'archive' && situation.own?.hasFeeds === false) return null;
  const { name, text } = markingWords(data, wording);
  const loud = marking === 'example' || marking === 'replay';
  return (
    <div className="page-banner" data-tone={loud ? 'example' : undefined}>
      <Icon name={marking === 'example' ? 'alert' : marking} />
      <p className="page-banner-text">
        <strong>{name}</strong> {text}
      </p>
    </div>
  );
}

function markingWords(data: SituationData, wording: Wording): { name: string; text: string } {
  const { t } = wording;
  switch (data.marking) {
    case 'archive':
      return { name: archiveName(data, wording), text: t('app.marking.archiveExplained') };
    case 'replay': {
      const moment = replayedMoment(data, wording);
      const text = t('app.marking.replayExplained');
      return { name: moment === null ? '' : t('app.marking.replay', { moment }), text };
    }
    case 'example':
      return { name: t('app.marking.example'), text: t('app.marking.exampleExplained') };
    case 'live':
      return { name: t('app.marking.live'), text: '' };
  }
}

function archiveName({ situation }: SituationData, wording: Wording): string {
  const ends = situation.feeds.find((feed) => feed.ends !== undefined)?.ends;
  const day = ends === undefined ? 'bad_date' : parseAsOf(ends, situation.zone);
  if (!isAsOf(day)) return wording.t('app.marking.archiveNoEnd');
  return wording.t('app.marking.archive', { date: wording.asOf(day, situation.zone) });
}

/** Where the replay stands by the feed's own clock. */
function replayedMoment({ situation, clock }: SituationData, wording: Wording): string | null {
  if (clock === undefined) return null;
  const now = parseAsOf(clock.now, 'UTC');
  return isAsOf(now) ? wording.moment(now.start, situation.zone) : null;
}
