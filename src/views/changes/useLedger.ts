import { useMemo } from 'react';
import type { LedgerEntry } from '#domain/changeLedger.ts';
import { changeLedger, entriesSince } from '#domain/changeLedger.ts';
import type { Figure } from '#domain/figure.ts';
import { isVintage } from '#domain/knownFigures.ts';
import type { Situation } from '#domain/situation.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import type { Address } from '#address/address.ts';
import { knownMoment } from '#shown/viewChoices.ts';

export interface Ledger {
  /** Everything that became known until the chosen moment, oldest first. */
  readonly all: readonly LedgerEntry[];
  /** Of it what is of the chosen indicator and sources. */
  readonly chosen: readonly LedgerEntry[];
  /** Of that what became known after the last report. */
  readonly entries: readonly LedgerEntry[];
  /** Epoch ms of the last report; null = from the beginning. */
  readonly since: number | null;
}

/** The ledger is made once for what is known; choices only pick from it. */
export function useLedger(
  known: readonly Figure[],
  situation: Situation,
  address: Address,
): Ledger {
  const vintage = isVintage(situation);
  const all = useMemo(() => changeLedger(known, { vintage }), [known, vintage]);
  const { indicator, source } = address;
  const sourceKey = source?.join('~') ?? null;
  const chosen = useMemo(
    () => chosenEntries(all, { indicator, sources: sourceKey?.split('~') ?? null }, situation),
    [all, indicator, sourceKey, situation],
  );
  const since = knownMoment(address.since, situation.zone);
  const entries = useMemo(() => entriesSince(chosen, since), [chosen, since]);
  return useMemo(() => ({ all, chosen, entries, since }), [all, chosen, entries, since]);
}

function chosenEntries(
  all: readonly LedgerEntry[],
  filters: { readonly indicator: string | null; readonly sources: readonly string[] | null },
  situation: Situation,
): readonly LedgerEntry[] {
  const { indicator, sources } = filters;
  if (indicator === null && sources === null) return all;
  const ids = new Map<string, string>();
  const idOf = (name: string) => {
    const id = ids.get(name) ?? sourceIdOf(situation, name);
    ids.set(name, id);
    return id;
  };
  return all.filter(
    ({ figure }) =>
      (indicator === null || figure.indicator === indicator) &&
      (sources === null || sources.includes(idOf(figure.source))),
  );
}
