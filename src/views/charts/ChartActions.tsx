import type { ChartView } from '#chartViews/chartView.ts';
import { chartCsv } from '#exports/chartCsv.ts';
import type { ChartDefinition, SituationData } from '#domain/situation.ts';
import { type Address, formatAddress } from '#state/address.ts';
import { useSaver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';
import type { SizelessOptions } from '../situation/viewChoices.ts';
import { closeOnLeave } from './closeOnLeave.ts';
import { usePictures } from './usePictures.ts';

interface Props {
  readonly view: ChartView;
  readonly definition: ChartDefinition;
  readonly data: SituationData;
  readonly address: Address;
  readonly options: SizelessOptions;
  readonly onEmbed: () => void;
}

/** What can be taken away from one chart; every file says the same as the screen. */
export function ChartActions(props: Props) {
  const { view, data, address, options, onEmbed } = props;
  const { t } = useWording();
  const saver = useSaver();
  const { knownAt } = options;
  const link = addressOfChart(address, view.id);
  const pictures = usePictures({ ...props, saver, link });
  const items: readonly (readonly [label: string, act: () => void])[] = [
    [t('export.png'), () => void pictures.savePng()],
    [t('export.svg'), () => void pictures.saveSvg()],
    [
      t('view.chartCsv'),
      () =>
        void saver.saveCsv(
          chartCsv(view, { knownAt, marking: data.marking }),
          view.id,
          view.figures,
        ),
    ],
    [t('embed.heading'), onEmbed],
    [
      t('app.share.copySentence'),
      () => void saver.copy(sentenceOf(view), t('view.sentenceCopied')),
    ],
    [t('view.linkToChart'), () => void saver.copy(link, t('view.linkCopied'))],
  ];
  return (
    <div className="slot-actions">
      <details className="menu" {...closeOnLeave}>
        <summary aria-label={t('view.menuOf', { title: view.title })}>{t('view.menu')}</summary>
        <div className="menu-list">
          {items.map(([label, act]) => (
            <button type="button" className="menu-item" key={label} onClick={act}>
              {label}
            </button>
          ))}
        </div>
      </details>
      <p role="status" className="slot-done">
        {saver.message}
      </p>
    </div>
  );
}

/** The finding with its sources and times, from the view that is drawn. */
function sentenceOf({ title, sourceLine, timesLine }: ChartView): string {
  const finding = /[.!?]$/.test(title) ? title : `${title}.`;
  return [finding, sourceLine, timesLine].filter((part) => part !== '').join(' ');
}

/** A link holds the view and nothing private: the address of a feed may carry a token. */
function addressOfChart(address: Address, chart: string): string {
  return new URL(formatAddress({ ...address, chart, figure: null, feed: null }), document.baseURI)
    .href;
}
