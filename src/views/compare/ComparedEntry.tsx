import type { LineEntry, SituationEntry } from '#chartViews/compare/compareEntries.ts';
import type { Address, AddressChange } from '#address/address.ts';
import type { ComparedState } from '#state/useComparedSituations.ts';
import { OutsideLink } from '../page/OutsideLink.tsx';
import { pageAddress } from '../page/pageAddress.ts';
import { ViewLink } from '../page/ViewLink.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { DefinitionCard } from '../statement/DefinitionCard.tsx';
import { Fact } from '../statement/StatementFacts.tsx';
import { EntryStatus } from './EntryStatus.tsx';
import { ToneSign } from './ToneSign.tsx';

interface Props {
  readonly compared: ComparedState;
  /** Null until it is read. */
  readonly entry: SituationEntry | null;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** One situation beside the plot. */
export function ComparedEntry({ compared, entry, address, change }: Props) {
  const { t } = useWording();
  const { id, title } = compared;
  const { lang, theme } = address;
  return (
    <article className="source-entry">
      <div className="source-name">
        <h3>
          <ViewLink to={pageAddress('situation', { situation: id, lang, theme })} change={change}>
            <bdi>{title}</bdi>
          </ViewLink>
        </h3>
      </div>
      <div className="source-facts">
        <EntryStatus compared={compared} />
        {typeof entry?.left === 'string' && (
          <p>
            <strong>{t('compare.fact.notDrawn')}</strong> {t(`compare.left.${entry.left}`)}
          </p>
        )}
        {entry !== null && <EntryFacts entry={entry} compared={compared} />}
      </div>
    </article>
  );
}

function EntryFacts({
  entry,
  compared,
}: {
  readonly entry: SituationEntry;
  readonly compared: ComparedState;
}) {
  const { t } = useWording();
  return (
    <>
      <dl className="facts compare-facts">
        {entry.onset !== null && (
          <Fact name={t('compare.fact.dayZero')}>
            <bdi>{entry.onset.onset.label}</bdi>, {entry.onset.at} (
            <OutsideLink url={entry.onset.onset.url}>{entry.onset.onset.source}</OutsideLink>)
          </Fact>
        )}
        {entry.lines.map((line) => (
          <Fact key={line.id} name={t('compare.fact.counted')}>
            <LineFacts line={line} />
          </Fact>
        ))}
        {entry.others !== null && <Fact name={t('compare.fact.others')}>{entry.others}</Fact>}
        <Fact name={t('compare.fact.base')}>{entry.base}</Fact>
      </dl>
      <Definition compared={compared} indicator={entry.lines[0]?.indicator} />
    </>
  );
}

function LineFacts({ line }: { readonly line: LineEntry }) {
  return (
    <>
      <p>
        <ToneSign tone={line.tone} main={line.main} /> {line.what}
      </p>
      <p className="compare-quality">
        {line.figures} {line.quality}
      </p>
    </>
  );
}

/** What is counted and what is not: the reason why two panels are two. */
function Definition({
  compared,
  indicator,
}: {
  readonly compared: ComparedState;
  readonly indicator: string | undefined;
}) {
  const { t } = useWording();
  const { state } = compared;
  const figure =
    state.status === 'ready'
      ? state.data.figures.find((one) => one.indicator === indicator)
      : undefined;
  if (figure === undefined) return null;
  return (
    <details className="compare-definition">
      <summary>{t('compare.definition')}</summary>
      <DefinitionCard figure={figure} />
    </details>
  );
}
