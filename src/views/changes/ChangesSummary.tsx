import { changesOf } from '#domain/changesSince.ts';
import { isVintage } from '#domain/knownFigures.ts';
import type { SituationData } from '#domain/situation.ts';
import type { Address, AddressChange } from '#address/address.ts';
import { changesParagraph } from '#wording/changesParagraph.ts';
import { markingSentences } from '#wording/framingSentences.ts';
import { linkToView } from '../page/linkToView.ts';
import { useSaver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';
import { changesSentence } from './changesSentence.ts';
import { latestMoment } from './latestUpdates.ts';
import { instantText } from './sinceMoment.ts';
import type { Ledger } from './useLedger.ts';

interface Props {
  readonly ledger: Ledger;
  readonly data: SituationData;
  readonly knownAt: number | null;
  /** What is filtered, in words; empty for nothing. */
  readonly filters: readonly string[];
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** What changed, counted, in a sentence; the same as text to paste. */
export function ChangesSummary({ ledger, data, knownAt, filters, address, change }: Props) {
  const wording = useWording();
  const { t } = wording;
  const saver = useSaver();
  const { entries, since } = ledger;
  const { situation } = data;
  const { zone } = situation;
  const span = { since: address.since, until: knownAt, zone };
  const reversed = since !== null && knownAt !== null && since >= knownAt;
  const assumed = entries.filter(({ figure }) => figure.knownFromAssumed).length;
  const latest = knownAt ?? latestMoment(ledger.all);
  const title =
    filters.length === 0
      ? situation.title
      : t('changes.only', { of: situation.title, filters: wording.list(filters) });
  const copy = (from: number) =>
    void saver.copy(
      changesParagraph(
        changesOf(entries),
        {
          since: from,
          until: knownAt,
          zone,
          title,
          address: linkToView(address, { settled: null }),
          marking: markingSentences(data, wording),
        },
        wording,
      ),
      t('changes.copied'),
    );
  const remember = (moment: number) => {
    change({ since: instantText(moment), known: null });
    saver.say(t('changes.remembered', { moment: wording.moment(moment, zone) }));
  };
  return (
    <div className="changes-summary">
      <p className="changes-counts" role="status">
        {reversed
          ? t('changes.reversed', { until: wording.moment(knownAt, zone) })
          : changesSentence(entries, { ...span, filters }, wording)}
      </p>
      <p className="changes-remarks">
        {assumed > 0 && <span>{t('changes.assumed', { count: assumed })} </span>}
        <span>{t(isVintage(situation) ? 'changes.vintage' : 'changes.several')}</span>
      </p>
      <div className="slot-actions">
        {since !== null && !reversed && (
          <button type="button" className="button" onClick={() => copy(since)}>
            {t('changes.copy')}
          </button>
        )}
        {latest !== null && (
          <button type="button" className="button" onClick={() => remember(latest)}>
            {t(knownAt === null ? 'changes.remember' : 'changes.rememberThen')}
          </button>
        )}
        <p role="status" className="slot-done">
          {saver.message}
        </p>
      </div>
    </div>
  );
}
