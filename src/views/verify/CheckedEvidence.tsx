import { useMemo } from 'react';
import type { Address, AddressChange } from '#address/address.ts';
import type { Evidence } from '#exports/verify/evidence.ts';
import { isComparison, situationNamed, type Verified } from '#exports/verify/verify.ts';
import { type ComparedSituations, useComparedSituations } from '#state/useComparedSituations.ts';
import { faultSentence } from '../page/faultSentence.ts';
import { SituationWording } from '../page/SituationWording.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { RowsOutcome } from './RowsOutcome.tsx';
import { useVerification, type VerificationState } from './useVerification.ts';
import { VerdictHeading } from './VerdictHeading.tsx';
import { ViewOutcome } from './ViewOutcome.tsx';

interface Props {
  readonly name: string;
  readonly evidence: Evidence;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** What was given, checked against the situations that it may speak of. */
export function CheckedEvidence({ name, evidence, address, change }: Props) {
  const wording = useWording();
  const { t } = wording;
  const { query } = evidence.claim;
  const asked = useMemo(() => {
    const id = situationNamed(query);
    return id === null ? null : id.split('~');
  }, [query]);
  const situations = useComparedSituations(asked);
  const { state, stop } = useVerification(evidence, situations, wording);
  const isBusy = state.status === 'loading' || state.status === 'checking';
  return (
    <div className="verify-outcome">
      <p className="verify-quiet">
        <bdi>{t('verify.given', { what: t(`verify.form.${evidence.form}`) })}</bdi>
        {name !== '' && (
          <>
            {' '}
            <bdi className="verify-name">{shortName(name)}</bdi>
          </>
        )}
      </p>
      <p role="status" className="verify-progress">
        {progressWords(state, t)}
      </p>
      {isBusy && (
        <button type="button" className="button" onClick={stop}>
          {t('verify.stop')}
        </button>
      )}
      {state.status === 'done' && (
        <div aria-live="polite">
          <Outcome outcome={state.outcome} {...{ evidence, address, change, situations }} />
        </div>
      )}
    </div>
  );
}

interface OutcomeProps extends Omit<Props, 'name'> {
  readonly outcome: Verified;
  readonly situations: ComparedSituations;
}

function Outcome({ outcome, evidence, situations, address, change }: OutcomeProps) {
  if (outcome.verdict === 'not_found')
    return <NotFound evidence={evidence} situations={situations} />;
  const { read } = outcome.verdict === 'rows' ? outcome : outcome.view;
  return (
    <SituationWording situation={read.data.situation}>
      {outcome.verdict === 'rows' ? (
        <RowsOutcome outcome={outcome} />
      ) : (
        <ViewOutcome {...{ outcome, evidence, address, change }} />
      )}
    </SituationWording>
  );
}

function NotFound({
  evidence,
  situations,
}: {
  readonly evidence: Evidence;
  readonly situations: ComparedSituations;
}) {
  const wording = useWording();
  const { t } = wording;
  const isRows = evidence.kind === 'rows';
  const unread = situations.chosen.flatMap(({ title, state }) =>
    state.status === 'failed' ? [{ title, cause: faultSentence(state.failure, wording) }] : [],
  );
  return (
    <>
      <VerdictHeading isGood={false}>
        {t(isRows ? 'verify.notFoundRows' : 'verify.notFound')}
      </VerdictHeading>
      <p className="verify-said">{t(neededOf(evidence))}</p>
      {unread.map((one) => (
        <p className="verify-said" key={one.title}>
          <bdi>{t('verify.unread', one)}</bdi>
        </p>
      ))}
    </>
  );
}

function neededOf({ kind, claim }: Evidence) {
  if (kind === 'rows') return 'verify.neededRows';
  return isComparison(claim) ? 'verify.neededComparison' : 'verify.needed';
}

function progressWords(state: VerificationState, t: ReturnType<typeof useWording>['t']): string {
  if (state.status === 'loading') return t('verify.loading', { count: state.count });
  if (state.status === 'stopped') return t('verify.stopped');
  if (state.status === 'done') return '';
  const { part } = state;
  return part === null
    ? t('verify.checking')
    : t('verify.searching', { percent: `${String(Math.floor(part * 100))} %` });
}

/** A name may be made to deceive: what cannot be seen or turns the text round is left out, and it is short. */
function shortName(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
