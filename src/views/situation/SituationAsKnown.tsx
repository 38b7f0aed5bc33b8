import { memo, useCallback, useDeferredValue, useMemo } from 'react';
import type { FeedFault } from '#domain/feedFault.ts';
import { knownSpan } from '#domain/knownSpan.ts';
import type { SituationData } from '#domain/situation.ts';
import type { Address, AddressChange } from '#address/address.ts';
import type { FeedState } from '#state/feedState.ts';
import { KnownStrip } from '../known/KnownStrip.tsx';
import { knownWithin } from '#shown/knownWithin.ts';
import { useDraftMoment } from '../known/useDraftMoment.ts';
import { MovingContext } from '../page/MovingContext.ts';
import { MarkingBanner } from './MarkingBanner.tsx';
import { SituationBody } from './SituationBody.tsx';

export interface SituationProps {
  readonly state: Extract<FeedState<SituationData, FeedFault>, { readonly status: 'ready' }>;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

const Body = memo(SituationBody);
const Banner = memo(MarkingBanner);
const Strip = memo(KnownStrip);

/** A page of more figures than this takes longer than a frame: its slider goes ahead, the page follows. */
const MOST_AT_ONCE = 5_000;

/**
 * Everything that needs figures, as known at the chosen moment. While one is being chosen, the page below is given
 * an address that says so already: nothing in it knows whether a moment is a draft.
 */
export function SituationAsKnown({ state, address, change }: SituationProps) {
  const { data, fetchedAt } = state;
  const { zone } = data.situation;
  const grows = data.marking !== 'archive';
  const span = useMemo(() => knownSpan(data, grows ? fetchedAt : null), [data, grows, fetchedAt]);
  const apply = useCallback((known: string | null) => change({ known }), [change]);
  const choice = useDraftMoment(address.known, apply);
  const chosen = useMemo(
    () => ({ known: knownWithin(choice.known, span, zone), moving: choice.moving }),
    [choice.known, choice.moving, span, zone],
  );
  const waits = data.figures.length > MOST_AT_ONCE;
  const later = useDeferredValue(waits ? chosen : null);
  const { known, moving } = later ?? chosen;
  const shown = useMemo(() => ({ ...address, known }), [address, known]);
  return (
    <>
      <Banner data={data} />
      {span !== null && (
        <Strip data={data} span={span} choice={choice} ghost={address.ghost} change={change} />
      )}
      <MovingContext value={moving}>
        <Body state={state} address={shown} change={change} />
      </MovingContext>
    </>
  );
}
