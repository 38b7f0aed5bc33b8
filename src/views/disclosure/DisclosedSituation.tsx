import { type ComponentType, useMemo } from 'react';
import type { SituationProps } from '../situation/SituationAsKnown.tsx';
import { DisclosureBanner } from './DisclosureBanner.tsx';
import { useDisclosed } from './useDisclosed.ts';

interface Props extends SituationProps {
  /** What is shown of it. */
  readonly of: ComponentType<SituationProps>;
}

/** A situation of which something is hidden, or that is labelled: nothing below this has the numbers. */
export function DisclosedSituation({ of: Shown, state, address, change }: Props) {
  const { data, address: shown } = useDisclosed(state.data, address);
  const shownState = useMemo(() => ({ ...state, data }), [state, data]);
  return (
    <>
      <DisclosureBanner data={data} />
      <Shown state={shownState} address={shown} change={change} />
    </>
  );
}
