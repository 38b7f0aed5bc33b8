import { Suspense, useState } from 'react';
import type { ChartView } from '#chartViews/chartView.ts';
import { chartCsv } from '#exports/chartCsv.ts';
import { knownFigures } from '#domain/knownFigures.ts';
import { takenMarks } from '#domain/takenSources.ts';
import type { ChartDefinition, SituationData } from '#domain/situation.ts';
import type { Address } from '#address/address.ts';
import { BesideButton } from '../beside/BesideButton.tsx';
import { lazyView } from '../page/lazyView.ts';
import { linkToView } from '../page/linkToView.ts';
import { pastedNow } from '../page/pastedNow.ts';
import { receiptNow } from '../page/receiptNow.ts';
import { useSaver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';
import type { SizelessOptions } from '#shown/viewChoices.ts';
import { DefinitionButton } from '../statement/DefinitionButton.tsx';
import { ActionMenu, type MenuItem } from './ActionMenu.tsx';
import { chartSource } from './chartSource.ts';
import { useDrawnPictures } from './useDrawnPictures.ts';

const PictureOfChart = lazyView(() =>
  import('../pictures/PictureOfChart.tsx').then((module) => module.PictureOfChart),
);

const DataFilesDialog = lazyView(() =>
  import('../files/DataFilesDialog.tsx').then((module) => module.DataFilesDialog),
);

interface Props {
  readonly view: ChartView;
  readonly definition: ChartDefinition;
  readonly data: SituationData;
  readonly address: Address;
  readonly options: SizelessOptions;
  readonly onEmbed: () => void;
  readonly onBeside: (figureId: string) => void;
}

/** What can be taken away from one chart; every file says the same as the screen. */
export function ChartActions(props: Props) {
  const { view, definition, data, address, options, onEmbed, onBeside } = props;
  const wording = useWording();
  const { t } = wording;
  const [pictured, setPictured] = useState(false);
  const [filing, setFiling] = useState(false);
  const saver = useSaver();
  const { knownAt } = options;
  const link = () => linkToView(address, { chart: view.id });
  const source = chartSource({ ...props, link }, wording);
  const pictures = useDrawnPictures(source, saver);
  const receipt = { shown: { data, address, choices: options }, scope: view.id };
  const copySentence = () => {
    const words = t('sentence.link', { title: data.situation.title });
    const made = pastedNow([view.sentence], { address: link(), words }, { ...receipt, wording });
    void saver.copyMade(made, t('view.sentenceCopied'));
  };
  const saveCsv = async () => {
    const vouched = await receiptNow(receipt.shown, view.id, wording);
    const facts = {
      knownAt,
      marking: data.marking,
      label: data.situation.sensitivity ?? null,
      takenOf: takenNow(),
      receipt: vouched,
    };
    await saver.saveCsv(chartCsv(view, facts), view.id, view.figures);
  };
  const takenNow = () => takenMarks(data.situation, knownFigures(data, knownAt));
  const items: readonly MenuItem[] = [
    [t('export.pictures'), () => setPictured(true), 'dialog'],
    [t('export.png'), pictures.savePng],
    [t('export.svg'), pictures.saveSvg],
    [t('view.chartCsv'), () => void saveCsv()],
    [t('export.files'), () => setFiling(true), 'dialog'],
    [t('embed.heading'), onEmbed, 'dialog'],
    [t('app.share.copySentence'), copySentence],
    [t('view.linkToChart'), () => void saver.copy(link(), t('view.linkCopied'))],
  ];
  return (
    <>
      <ActionMenu title={view.title} items={items} message={saver.message}>
        <BesideButton
          title={view.title}
          definition={definition}
          data={data}
          knownAt={knownAt}
          onOpen={onBeside}
        />
        <DefinitionButton figures={view.figures} />
      </ActionMenu>
      {pictured && (
        <Suspense>
          <PictureOfChart source={source} onClose={() => setPictured(false)} />
        </Suspense>
      )}
      {filing && (
        <Suspense>
          <DataFilesDialog
            shown={receipt.shown}
            start={{ kind: 'chart', definition }}
            onClose={() => setFiling(false)}
          />
        </Suspense>
      )}
    </>
  );
}
