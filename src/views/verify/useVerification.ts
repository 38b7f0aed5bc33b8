import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Evidence } from '#exports/verify/evidence.ts';
import type { ReadSituation } from '#exports/verify/foundView.ts';
import { type Verified, verify } from '#exports/verify/verify.ts';
import type { ComparedSituations } from '#state/useComparedSituations.ts';
import type { Wording } from '#wording/wording.ts';
import { runSliced, type SlicedRun } from './runSliced.ts';

export type VerificationState =
  | { readonly status: 'loading'; readonly count: number }
  | {
      readonly status: 'checking';
      /** 0 to 1 of all that can be searched; null where nothing is searched. */
      readonly part: number | null;
    }
  | { readonly status: 'stopped' }
  | { readonly status: 'done'; readonly outcome: Verified };

export interface Verification {
  readonly state: VerificationState;
  readonly stop: () => void;
}

interface Running {
  readonly of: object;
  readonly state: VerificationState;
}

const CHECKING = { status: 'checking', part: null } as const;

/** Checks what was given as soon as the situations are read that it may speak of. */
export function useVerification(
  evidence: Evidence,
  { chosen }: ComparedSituations,
  wording: Wording,
): Verification {
  const waiting = chosen.filter(({ state }) => isOnItsWay(state.status)).length;
  const read = useMemo(
    () =>
      chosen.flatMap(({ state }): ReadSituation[] =>
        state.status === 'ready' ? [{ data: state.data, fetchedAt: state.fetchedAt }] : [],
      ),
    [chosen],
  );
  const isReady = waiting === 0 && chosen.length > 0;
  const [running, setRunning] = useState<Running | null>(null);
  const run = useRef<SlicedRun | null>(null);
  useEffect(() => {
    if (!isReady) return undefined;
    const say = (state: VerificationState) => setRunning({ of: evidence, state });
    const started = runSliced(verify(evidence, read, wording), {
      onDone: (outcome) => say({ status: 'done', outcome }),
      onFailed: (error) => {
        setRunning(() => {
          // Into the boundary of the page: a fault of the program is no verdict.
          throw error;
        });
      },
      onStep: (step) =>
        say({ status: 'checking', part: step === undefined ? null : step.done / step.all }),
    });
    run.current = started;
    return started.stop;
  }, [evidence, read, isReady, wording]);
  const stop = useCallback(() => {
    run.current?.stop();
    setRunning({ of: evidence, state: { status: 'stopped' } });
  }, [evidence]);
  if (!isReady) return { state: { status: 'loading', count: waiting }, stop };
  return { state: running?.of === evidence ? running.state : CHECKING, stop };
}

function isOnItsWay(status: ComparedSituations['chosen'][number]['state']['status']): boolean {
  return status === 'loading' || status === 'retrying';
}
