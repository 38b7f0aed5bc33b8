import { Suspense, useState } from 'react';
import type { CompareInput } from '#chartViews/compare/compareScene.ts';
import { buildComparison, type Comparison } from '#chartViews/compare/compareView.ts';
import { compareCsv } from '#exports/compareCsv.ts';
import { pasted } from '#exports/pasted.ts';
import { receiptOf } from '#exports/receipt.ts';
import type { Address } from '#address/address.ts';
import { ActionMenu } from '../charts/ActionMenu.tsx';
import { useDrawnPictures } from '../charts/useDrawnPictures.ts';
import { lazyView } from '../page/lazyView.ts';
import { linkToView } from '../page/linkToView.ts';
import { useSaver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';
import type { CompareChoices } from './compareChoices.ts';

const PictureOfChart = lazyView(() =>
  import('../pictures/PictureOfChart.tsx').then((module) => module.PictureOfChart),
);

interface Props {
  readonly comparison: Comparison;
  readonly inputs: readonly CompareInput[];
  readonly choices: CompareChoices;
  readonly address: Address;
}

const SCOPE = 'situations';

/** Pictures, figures, sentence and link of the comparison. */
export function CompareActions({ comparison, inputs, choices, address }: Props) {
  const wording = useWording();
  const { t } = wording;
  const saver = useSaver();
  const { view, figures } = comparison;
  const link = linkToView(address);
  const [pictured, setPictured] = useState(false);
  const { knownAt } = choices;
  const source = {
    build: (width: number) => buildComparison(inputs, { ...choices, width }, wording).view,
    scope: SCOPE,
    // Situations of several zones share no clock but this one.
    zone: 'UTC',
    link: () => link,
    receiptFacts: { situation: figures.map(({ id }) => id).join('~'), knownAt, address },
  };
  const pictures = useDrawnPictures(source, saver);
  if (view === null) return null;
  const receipt = () =>
    receiptOf({
      ...source.receiptFacts,
      scope: SCOPE,
      figures: view.figures,
    });
  const copySentence = () => {
    const words = t('sentence.link', { title: t('app.page.compare') });
    const said = t('sentence.receipt', { receipt: receipt().code });
    const { text, html } = pasted([view.sentence], { address: link, words, receipt: said });
    void saver.copy(text, t('view.sentenceCopied'), html);
  };
  return (
    <>
      <ActionMenu
        title={view.title}
        items={[
          [t('export.pictures'), () => setPictured(true)],
          [t('export.png'), pictures.savePng],
          [t('export.svg'), pictures.saveSvg],
          [
            t('compare.csv'),
            () =>
              void saver.saveCsv(
                compareCsv(figures, { knownAt, receipt: receipt() }),
                SCOPE,
                view.figures,
              ),
          ],
          [t('app.share.copySentence'), copySentence],
          [t('view.linkToChart'), () => void saver.copy(link, t('view.linkCopied'))],
        ]}
        message={saver.message}
      />
      {pictured && (
        <Suspense>
          <PictureOfChart source={source} onClose={() => setPictured(false)} />
        </Suspense>
      )}
    </>
  );
}
