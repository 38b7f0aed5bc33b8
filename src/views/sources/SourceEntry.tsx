import { SOURCE_NOT_STATED } from '#domain/figure.ts';
import { linkOf } from '#domain/link.ts';
import type { AddressChange } from '#address/address.ts';
import { OutsideLink } from '../page/OutsideLink.tsx';
import { useWording } from '../page/WordingContext.tsx';
import type { SourceSummary } from './sourceSummaries.ts';

interface Props {
  readonly source: SourceSummary;
  readonly zone: string;
  readonly change: (change: AddressChange) => void;
  readonly onOpenFigure: (figureId: string) => void;
}

export function SourceEntry({ source, zone, change, onOpenFigure }: Props) {
  const wording = useWording();
  const { t } = wording;
  const { name, url, first, last } = source;
  const notStated = name === SOURCE_NOT_STATED;
  const span =
    first.asOf.text === last.asOf.text
      ? t('view.sourceSpanOne', { first: wording.asOfShort(first.asOf, zone) })
      : t('view.sourceSpan', {
          first: wording.asOfShort(first.asOf, zone),
          last: wording.asOfShort(last.asOf, zone),
        });
  return (
    <li className="source-entry">
      <div className="source-name">
        <h3>
          <bdi>{notStated ? t('sources.notStated') : name}</bdi>
        </h3>
        <button
          type="button"
          className="link-button"
          onClick={() => change({ tab: 'table', source: [source.id], indicator: null, role: null })}
        >
          {t('view.sourceFigures', { count: source.figures })}
          <span className="visually-hidden">, {t('view.showInTable')}</span>
        </button>
      </div>
      <div className="source-facts">
        {notStated && <p>{t('sources.notStatedExplained')}</p>}
        <p>
          {t('view.sourceStates', {
            list: wording.list(source.indicators.map(({ key }) => wording.indicator(key).label)),
          })}{' '}
          {span}
        </p>
        {source.preferredFor.length > 0 && (
          <p>
            {t('view.preferredFor', {
              list: wording.list(source.preferredFor.map((key) => wording.indicator(key).label)),
            })}
          </p>
        )}
        <p>
          {t('sources.column.latest')}:{' '}
          <button type="button" className="link-button" onClick={() => onOpenFigure(last.id)}>
            {wording.quantity(last.quantity)}
          </button>{' '}
          ({wording.indicator(last.indicator).label}, <bdi>{wording.place(last.place)}</bdi>,{' '}
          {wording.asOfShort(last.asOf, zone)})
        </p>
        {url !== null && linkOf(url) !== null && (
          <p>
            <OutsideLink url={url}>{t('sources.website', { source: name })}</OutsideLink>
          </p>
        )}
        {source.carriers.length > 0 && (
          <details className="source-carriers">
            <summary>{t('statement.carriers', { count: source.carriers.length })}</summary>
            <ul role="list">
              {source.carriers.map((carrier) => (
                <li key={carrier.name}>
                  <OutsideLink url={carrier.url}>{carrier.name}</OutsideLink>{' '}
                  <span className="statement-hedge">
                    ({t('table.rows', { count: carrier.rows })})
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
