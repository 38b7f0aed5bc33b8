import { useMemo } from 'react';
import { buildComparison } from '#chartViews/compare/compareView.ts';
import { Measured } from '#charts/Measured.tsx';
import type { Address, AddressChange } from '#address/address.ts';
import type { ComparedSituations } from '#state/useComparedSituations.ts';
import { PanelBoundary } from '../page/PanelBoundary.tsx';
import { PanelFailed } from '../page/PanelFailed.tsx';
import { FileFactsProvider } from '../page/FileFactsProvider.tsx';
import { useWording } from '../page/WordingContext.tsx';
import type { CompareChoices } from './compareChoices.ts';
import { CompareControls } from './CompareControls.tsx';
import { ComparedList } from './ComparedList.tsx';
import { ComparisonChart } from './ComparisonChart.tsx';
import { CompareNotices } from './CompareNotices.tsx';
import { compareInputs } from './compareInputs.ts';
import { fileFacts } from './fileFacts.ts';

interface Props {
  readonly compared: ComparedSituations;
  readonly address: Address;
  readonly choices: CompareChoices;
  readonly change: (change: AddressChange) => void;
}

const ANY_WIDTH = 640;

/** Choices, chart and the list of what is compared, from the situations that are there so far. */
export function CompareBody({ compared, address, choices, change }: Props) {
  const wording = useWording();
  const { chosen } = compared;
  const inputs = useMemo(() => compareInputs(compared), [compared]);
  // Its words do not depend on the width; the chart is built once more for the room that it has.
  const { entries } = useMemo(
    () => buildComparison(inputs, { ...choices, width: ANY_WIDTH }, wording),
    [inputs, choices, wording],
  );
  const hasBase = inputs.length === 0 || entries.some((entry) => entry.hasBase);
  const drawn = useMemo<CompareChoices>(
    () => (hasBase ? choices : { ...choices, stackMode: 'absolute' }),
    [choices, hasBase],
  );
  const { knownAt } = choices;
  const facts = useMemo(() => fileFacts(chosen, knownAt), [chosen, knownAt]);
  return (
    <>
      <CompareControls
        compared={compared}
        address={address}
        inputs={inputs}
        hasBase={hasBase}
        change={change}
      />
      <CompareNotices compared={compared} address={address} choices={choices} change={change} />
      <PanelBoundary
        resetKey={address}
        fallback={(error, retry) => <PanelFailed error={error} onRetry={retry} />}
      >
        {inputs.length > 0 && (
          <FileFactsProvider facts={facts}>
            <Measured className="slot-measure">
              {(width) => (
                <ComparisonChart
                  inputs={inputs}
                  choices={drawn}
                  address={address}
                  width={width}
                  change={change}
                />
              )}
            </Measured>
          </FileFactsProvider>
        )}
      </PanelBoundary>
      <ComparedList chosen={chosen} entries={entries} address={address} change={change} />
    </>
  );
}
