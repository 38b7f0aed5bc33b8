import '../page/later.css';
import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import type { AddressChange } from '#address/address.ts';
import { receivedSentence, tableNoteSentence } from '#wording/tableSentences.ts';
import { useWording } from '../page/WordingContext.tsx';
import { DisclosureChoice } from '../disclosure/DisclosureChoice.tsx';
import { FeedList } from './FeedList.tsx';
import { RemarkedFigures } from './RemarkedFigures.tsx';
import { RejectedFigures } from './RejectedFigures.tsx';
import { SetAsideList } from './SetAsideList.tsx';
import { SourceEntry } from './SourceEntry.tsx';
import { summariseSources } from './sourceSummaries.ts';

interface Props {
  readonly data: SituationData;
  /** Figures known at the chosen moment. */
  readonly known: readonly Figure[];
  /** Wrong copies known then. */
  readonly rejected: readonly Figure[];
  readonly change: (change: AddressChange) => void;
  readonly onOpenFigure: (figureId: string) => void;
}

/** Who states what, who carried it, and every row that is not drawn, with its reason. */
export function SourcesTab({ data, known, rejected, change, onOpenFigure }: Props) {
  const wording = useWording();
  const { t } = wording;
  const sources = summariseSources(data.situation, known);
  return (
    <>
      <p className="sources-received">{receivedSentence(data, wording)}</p>
      {data.notes.length > 0 && (
        <ul className="sources-notes">
          {data.notes.map((note) => (
            <li key={note.code}>
              <bdi>{tableNoteSentence(note, wording)}</bdi>
            </li>
          ))}
        </ul>
      )}
      <h2 className="sources-heading">{t('sources.count', { count: sources.length })}</h2>
      <p className="sources-intro">{t('sources.intro')}</p>
      <ul role="list" className="sources-list">
        {sources.map((source) => (
          <SourceEntry
            key={source.name}
            source={source}
            zone={data.situation.zone}
            change={change}
            onOpenFigure={onOpenFigure}
          />
        ))}
      </ul>
      <FeedList situation={data.situation} />
      <RemarkedFigures known={known} zone={data.situation.zone} onOpenFigure={onOpenFigure} />
      <RejectedFigures data={data} rejected={rejected} onOpenFigure={onOpenFigure} />
      <SetAsideList data={data} />
      <DisclosureChoice data={data} change={change} />
    </>
  );
}
