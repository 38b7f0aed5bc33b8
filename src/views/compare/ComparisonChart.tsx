import { useCallback, useMemo } from 'react';
import type { CompareInput } from '#chartViews/compare/compareScene.ts';
import { buildComparison, type Comparison } from '#chartViews/compare/compareView.ts';
import { ChartFrame } from '#charts/ChartFrame.tsx';
import { ChartPlot } from '#charts/ChartPlot.tsx';
import type { Address, AddressChange } from '#address/address.ts';
import { pageAddress } from '../page/pageAddress.ts';
import { useWording } from '../page/WordingContext.tsx';
import { CompareActions } from './CompareActions.tsx';
import type { CompareChoices } from './compareChoices.ts';

interface Props {
  readonly inputs: readonly CompareInput[];
  readonly choices: CompareChoices;
  readonly address: Address;
  readonly width: number;
  readonly change: (change: AddressChange) => void;
}

/** The comparison as wide as there is room. A mark opens its statement on the page of its own situation. */
export function ComparisonChart({ inputs, choices, address, width, change }: Props) {
  const wording = useWording();
  const comparison = useMemo(
    () => buildComparison(inputs, { ...choices, width }, wording),
    [inputs, choices, width, wording],
  );
  const { view } = comparison;
  const openFigure = useCallback(
    (figure: string) => {
      const situation = situationOf(figure, comparison);
      if (situation === null) return;
      const { lang, theme, known } = address;
      change({ ...pageAddress('situation', { situation, lang, theme }), figure, known });
    },
    [comparison, address, change],
  );
  if (view === null) return <p className="page-notice">{wording.t('compare.nothing')}</p>;
  return (
    <div className="slot">
      <ChartFrame
        view={view}
        wording={wording}
        width={width}
        headingLevel={2}
        onOpenFigure={openFigure}
        actions={
          <CompareActions
            comparison={comparison}
            inputs={inputs}
            choices={choices}
            address={address}
          />
        }
      >
        <ChartPlot view={view} width={width} wording={wording} onOpenFigure={openFigure} />
      </ChartFrame>
    </div>
  );
}

function situationOf(figureId: string, { figures }: Comparison): string | null {
  const found = figures.find((one) => one.figures.some(({ id }) => id === figureId));
  return found?.id ?? null;
}
