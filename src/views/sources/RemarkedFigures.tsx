import type { Figure } from '#domain/figure.ts';
import { remarkedFigures } from '#domain/remarks.ts';
import { useWording } from '../page/WordingContext.tsx';
import { OtherFigures } from '../statement/OtherFigures.tsx';

interface Props {
  readonly known: readonly Figure[];
  readonly zone: string;
  readonly onOpenFigure: (figureId: string) => void;
}

/** More would be no list but a table, and there is one. */
const LISTED = 20;

/** Each thing a reader should know about how figures were stated, with how many it concerns and which. */
export function RemarkedFigures({ known, zone, onOpenFigure }: Props) {
  const { t } = useWording();
  const remarked = remarkedFigures(known);
  if (remarked.length === 0) return null;
  return (
    <section>
      <h2 className="sources-heading">{t('remark.listHeading')}</h2>
      <ul role="list" className="sources-remarks">
        {remarked.map(({ kind, figures }) => (
          <li key={kind}>
            <p>{t(`remark.count.${kind}`, { count: figures.length })}</p>
            <details>
              <summary>{t('remark.show')}</summary>
              <OtherFigures
                figures={figures.slice(0, LISTED)}
                zone={zone}
                onOpenFigure={onOpenFigure}
              />
              {figures.length > LISTED && (
                <p className="statement-hedge">
                  {t('remark.more', { shown: LISTED, all: figures.length })}
                </p>
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
