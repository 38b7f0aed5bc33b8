import type { KeyFigureView } from '#chartViews/keyFigures/keyFigures.ts';
import { SparkLine } from '#charts/SparkLine.tsx';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly figures: readonly KeyFigureView[];
  readonly onOpenFigure: (figureId: string) => void;
  /** Opens the other populations of which a share could be taken. */
  readonly onOpenBases: (baseFigureId: string) => void;
}

/** The numbers of the page, each with its hedge, source and time; each opens the statement behind it. */
export function KeyFigureRow({ figures, onOpenFigure, onOpenBases }: Props) {
  const { t } = useWording();
  return (
    <section aria-label={t('keyFigure.heading')} className="key-figures">
      {figures.map((figure) => (
        <KeyFigureTile
          key={figure.id}
          figure={figure}
          onOpenFigure={onOpenFigure}
          onOpenBases={onOpenBases}
        />
      ))}
    </section>
  );
}

function KeyFigureTile({
  figure,
  onOpenFigure,
  onOpenBases,
}: Omit<Props, 'figures'> & { readonly figure: KeyFigureView }) {
  const wording = useWording();
  const { figureId, baseFigureId, sourceRemark, refused } = figure;
  return (
    <figure className="key-figure">
      <figcaption className="key-figure-label">{figure.label}</figcaption>
      {refused !== null || figureId === null ? (
        <p className="key-figure-refused">{refused ?? wording.t('keyFigure.none')}</p>
      ) : (
        <>
          <button
            type="button"
            className="key-figure-number"
            title={wording.t('keyFigure.statement')}
            onClick={() => onOpenFigure(figureId)}
          >
            <QuantityWords value={figure.value} />
          </button>
          <p className="key-figure-change">
            {baseFigureId === null ? (
              figure.change
            ) : (
              <button
                type="button"
                className="link-button"
                title={wording.t('beside.bases')}
                onClick={() => onOpenBases(baseFigureId)}
              >
                {figure.change}
              </button>
            )}
          </p>
          <p className="key-figure-source">
            <bdi>{figure.source}</bdi>
            {sourceRemark !== null && ` (${sourceRemark})`},{' '}
            {wording.t('keyFigure.asOf', { asOf: figure.asOf })}
          </p>
          <div className="key-figure-spark">
            {figure.spark.length > 1 && <SparkLine points={figure.spark} />}
          </div>
        </>
      )}
    </figure>
  );
}

/** "about" small, "120,000" large: the hedge is read first and cannot be cut off from its number. */
function QuantityWords({ value }: { readonly value: string }) {
  const digits = /\d/.exec(value)?.index ?? 0;
  const hedge = value.slice(0, digits).trim();
  const number = value.slice(digits);
  return (
    <>
      <span className="key-figure-hedge">{hedge} </span>
      <span className="key-figure-value" data-long={number.length > 10 ? '' : undefined}>
        {number}
      </span>
    </>
  );
}
