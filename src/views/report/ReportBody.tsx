import { useDeferredValue, useMemo } from 'react';
import type { Address, AddressChange } from '#address/address.ts';
import type { FeedFault } from '#domain/feedFault.ts';
import type { SituationData } from '#domain/situation.ts';
import type { FileFacts } from '#exports/exportName.ts';
import { type ReportChoice, reportOf } from '#exports/report/reportOf.ts';
import { reportScene } from '#exports/report/reportScene.ts';
import { shownSituation } from '#shown/shownSituation.ts';
import { useNow } from '#state/clock.ts';
import type { FeedState } from '#state/feedState.ts';
import { DisclosureBanner } from '../disclosure/DisclosureBanner.tsx';
import { FileFactsProvider } from '../page/FileFactsProvider.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { MarkingBanner } from '../situation/MarkingBanner.tsx';
import { useOwnWords } from './ownWords.ts';
import { PartList } from './PartList.tsx';
import { ReportActions } from './ReportActions.tsx';
import { ReportFile } from './ReportFile.tsx';
import { ReportPaper } from './ReportPaper.tsx';
import { ReportSettings } from './ReportSettings.tsx';
import { ShownView } from './ShownView.tsx';
import { useReportParts } from './useReportParts.ts';

interface Props {
  readonly state: Extract<FeedState<SituationData, FeedFault>, { readonly status: 'ready' }>;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

const MINUTE = 60_000;
const NOTHING_YET: ReportChoice = { parts: [], tables: [], notes: [], title: '', made: null };

/** List and paper. What is typed and moved shows at once in the list; the paper follows as soon as it is drawn. */
export function ReportBody({ state, address, change }: Props) {
  const wording = useWording();
  const { t } = wording;
  const words = useOwnWords();
  const scene = useScene(state, address);
  const { data } = scene.shown;
  const { situation, marking } = data;
  const parts = useReportParts({ situation, address, change, words });
  const made = useMadeWords(situation.zone);
  const { title, notes } = words;
  const partKey = JSON.stringify(parts.ids);
  const tableKey = JSON.stringify(parts.tables);
  const choice = useMemo<ReportChoice>(
    () => ({ parts: idsOf(partKey), tables: idsOf(tableKey), notes, title, made }),
    [partKey, tableKey, notes, title, made],
  );
  const later = useDeferredValue(choice, NOTHING_YET);
  const composed = useMemo(() => reportOf(scene, later), [scene, later]);
  const staleSince = state.stale === null ? null : state.fetchedAt;
  const { knownAt } = scene.shown.choices;
  const facts: FileFacts = {
    situation: situation.id,
    marking,
    zone: situation.zone,
    knownAt,
    staleSince,
  };
  const isDrawn = later !== NOTHING_YET;
  return (
    <FileFactsProvider facts={facts}>
      <DisclosureBanner data={data} />
      <MarkingBanner data={data} />
      <h1 className="page-headline">{t('report.heading')}</h1>
      <p className="page-lead">{t('report.lead')}</p>
      <ShownView scene={scene} change={change} />
      <div className="report">
        <div className="report-composer">
          <ReportSettings address={address} change={change} words={words} title={situation.title} />
          <PartList
            parts={parts}
            scene={scene}
            words={words}
            left={composed.left}
            address={address}
            change={change}
          />
          <ReportFile
            document={composed.document}
            words={words}
            address={address}
            change={change}
          />
        </div>
        <section className="report-preview" aria-label={t('report.previewLabel')}>
          <ReportActions
            composed={() => reportOf(scene, choice)}
            scene={scene}
            isEmpty={isDrawn && composed.document.parts.length === 0}
          />
          <p className="report-hint">{t('report.previewHelp')}</p>
          {isDrawn ? (
            <ReportPaper document={composed.document} />
          ) : (
            <p role="status">{t('feed.loading')}</p>
          )}
        </section>
      </div>
    </FileFactsProvider>
  );
}

function useScene(state: Props['state'], address: Address) {
  const wording = useWording();
  const { data, fetchedAt } = state;
  // Neither the order of parts nor a theme changes what is drawn.
  const drawn = JSON.stringify({ ...address, parts: null, tables: null, theme: null });
  return useMemo(() => {
    const asked = { ...address, parts: null, tables: null, theme: null };
    const shown = shownSituation(data, asked, fetchedAt);
    const colours = asked.ink === 'grey' ? 'grey' : 'light';
    return reportScene({ shown, site: document.baseURI, colours }, wording);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `drawn` stands for the part of the address that counts.
  }, [data, fetchedAt, drawn, wording]);
}

/** To the minute, as it would be printed now. */
function useMadeWords(zone: string): string {
  const wording = useWording();
  const minute = Math.floor(useNow(MINUTE) / MINUTE) * MINUTE;
  return wording.t('summary.made', { moment: wording.moment(minute, zone) });
}

/** The list behind its key, so that an equal list is the same one. */
function idsOf(key: string): string[] {
  const ids: unknown = JSON.parse(key);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
