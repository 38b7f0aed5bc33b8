import { memo, useCallback, useDeferredValue, useMemo } from 'react';
import type { FeedFault } from '#domain/feedFault.ts';
import { knownSpan } from '#domain/knownSpan.ts';
import type { SituationData } from '#domain/situation.ts';
import type { Address, AddressChange } from '#state/address.ts';
import type { FeedState } from '#state/feedState.ts';
import { KnownStrip } from '../known/KnownStrip.tsx';
import { knownWithin } from '../known/knownText.ts';
import { useDraftMoment } from '../known/useDraftMoment.ts';
import { MovingContext } from '../page/MovingContext.ts';
import { MarkingBanner } from './MarkingBanner.tsx';
import { SituationBody } from './SituationBody.tsx';

interface Props {
  readonly state: Extract<FeedState<SituationData, FeedFault>, { readonly status: 'ready' }>;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** Redrawn when the slider has a moment to spare, not at each of its steps. */
const Body = memo(SituationBody);
const Banner = memo(MarkingBanner);

/**
 * Everything that needs figures, as known at the chosen moment. While one is being chosen, the page below is given
 * an address that says so already: nothing in it knows whether a moment is a draft.
 */
export function SituationAsKnown({ state, address, change }: Props) {
  const { data, fetchedAt } = state;
  const { zone } = data.situation;
  const grows = data.marking !== 'archive';
  const span = useMemo(() => knownSpan(data, grows ? fetchedAt : null), [data, grows, fetchedAt]);
  const apply = useCallback((known: string | null) => change({ known }), [change]);
  const choice = useDraftMoment(address.known, apply);
  const known = useDeferredValue(knownWithin(choice.known, span, zone));
  const moving = useDeferredValue(choice.moving);
  const shown = useMemo(() => ({ ...address, known }), [address, known]);
  return (
    <>
      <Banner data={data} />
      {span !== null && (
        <KnownStrip data={data} span={span} choice={choice} ghost={address.ghost} change={change} />
      )}
      <MovingContext value={moving}>
        <Body state={state} address={shown} change={change} />
      </MovingContext>
    </>
  );
}
