import type { Address, AddressChange } from '#address/address.ts';
import type { Evidence } from '#exports/verify/evidence.ts';
import type { Verified } from '#exports/verify/verify.ts';
import { useWording } from '../page/WordingContext.tsx';
import { figureTable } from './figureRows.ts';
import { knownWords } from './knownWords.ts';
import { SinceThen } from './SinceThen.tsx';
import { VerdictHeading } from './VerdictHeading.tsx';
import { ViewFacts } from './ViewFacts.tsx';
import { WordRows } from './WordRows.tsx';

interface Props {
  readonly outcome: Extract<Verified, { readonly verdict: 'matches' | 'other_code' }>;
  readonly evidence: Evidence;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** The figures of a view beside what was given: they match, or the view gives another receipt. */
export function ViewOutcome({ outcome, evidence, address, change }: Props) {
  const wording = useWording();
  const { t } = wording;
  const { view } = outcome;
  const { zone } = view.read.data.situation;
  const isMatch = outcome.verdict === 'matches';
  const count = view.figures.length;
  const moment = knownWords(view.knownTo, zone, wording);
  const isPicture = evidence.form === 'svg' || evidence.form === 'png';
  return (
    <>
      <VerdictHeading isGood={isMatch}>
        {!isMatch
          ? t('verify.otherCode', { code: view.code })
          : isLatest(outcome)
            ? t('verify.matchesLatest', { count, moment })
            : t('verify.matches', { count, moment })}
      </VerdictHeading>
      {!isMatch && <p className="verify-said">{t('verify.otherCodeWhy')}</p>}
      <ViewFacts view={view} address={address} change={change} />
      {outcome.verdict === 'matches' && <SinceThen changes={outcome.changes} zone={zone} />}
      <section aria-labelledby="verify-figures">
        <h2 className="verify-heading" id="verify-figures">
          {t(isMatch ? 'verify.figures' : 'verify.dataFigures')}
        </h2>
        <p className="verify-quiet">{t(isPicture ? 'verify.pixels' : 'verify.words')}</p>
        <WordRows
          heading={t(isMatch ? 'verify.figures' : 'verify.dataFigures')}
          table={figureTable(newestFirst(view.figures), { zone, wording })}
        />
      </section>
    </>
  );
}

function isLatest({ changes }: Extract<Verified, { readonly verdict: 'matches' }>): boolean {
  return Object.values(changes).every((list: readonly unknown[]) => list.length === 0);
}

function newestFirst<Item extends { readonly asOf: { readonly end: number } }>(
  figures: readonly Item[],
): Item[] {
  return [...figures].sort((one, other) => other.asOf.end - one.asOf.end);
}
