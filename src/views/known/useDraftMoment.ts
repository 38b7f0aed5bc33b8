import { useCallback, useEffect, useMemo, useState } from 'react';

/** "As known at" while it is chosen: what the page shows now, and what becomes of it. */
export interface MomentChoice {
  /** As in the address: a day or an instant; null = the latest. */
  readonly known: string | null;
  /** The page shows it, but the address does not say so yet. */
  readonly moving: boolean;
  /** `held`: until somebody lets go; `stepped`, `typed`: until no further step or digit follows. */
  readonly move: (known: string | null, manner: Manner) => void;
  /** Takes this one at once: one entry in the history. */
  readonly take: (known: string | null) => void;
  /** Takes what is shown, if the address does not say it yet. */
  readonly settle: () => void;
  /** Back to what the address says. */
  readonly giveUp: () => void;
}

export type Manner = 'held' | keyof typeof QUIET_MS;

interface Draft {
  /** What the address said when it began: an address that changes otherwise ends it. */
  readonly from: string | null;
  readonly known: string | null;
  readonly state: Manner | 'settled';
  /** What it took itself last: the address may say so only after the next step has begun. */
  readonly taken?: string | null;
}

/** Steps in quick succession are one choice, as a drag is: "back" leads to before the first of them. */
const QUIET_MS = { stepped: 700, typed: 2500 } as const;

export function useDraftMoment(
  applied: string | null,
  apply: (known: string | null) => void,
): MomentChoice {
  const [draft, setDraft] = useState<Draft | null>(null);
  const live = draftUnder(applied, draft);
  if (draft !== live) setDraft(live);
  const taken = live?.taken;
  const said = taken === undefined ? applied : taken;
  const take = useCallback(
    (known: string | null) => {
      if (known === said) {
        setDraft(settledDraft(applied, taken));
      } else {
        setDraft(settledDraft(applied, known));
        apply(known);
      }
    },
    [applied, taken, said, apply],
  );
  const settle = useCallback(() => {
    if (live !== null && live.state !== 'settled') take(live.known);
  }, [live, take]);
  const manner = live?.state ?? 'settled';
  useEffect(() => {
    if (manner === 'settled' || manner === 'held') return;
    const timer = setTimeout(settle, QUIET_MS[manner]);
    return () => clearTimeout(timer);
  }, [manner, settle]);
  const move = useCallback(
    (known: string | null, manner: Manner) =>
      setDraft({
        from: applied,
        known,
        state: manner,
        ...(taken === undefined ? {} : { taken }),
      }),
    [applied, taken],
  );
  const giveUp = useCallback(() => setDraft(settledDraft(applied, taken)), [applied, taken]);
  const known = live === null ? applied : live.known;
  const moving = live !== null && live.state !== 'settled';
  return useMemo(
    () => ({ known, moving, move, take, settle, giveUp }),
    [known, moving, move, take, settle, giveUp],
  );
}

/** The draft that still counts under what the address says now; null = what the address says is shown. */
function draftUnder(applied: string | null, draft: Draft | null): Draft | null {
  if (draft === null || draft.from === applied) return draft;
  if (draft.taken !== applied || draft.state === 'settled') return null;
  const { known, state } = draft;
  return { from: applied, known, state };
}

function settledDraft(from: string | null, taken: string | null | undefined): Draft | null {
  return taken === undefined ? null : { from, known: taken, state: 'settled', taken };
}
