import type { Figure } from '#domain/figure.ts';
import { sourceName } from '#wording/figureSentence.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly title?: string;
  readonly figures: readonly Figure[];
  readonly zone: string;
  readonly onOpenFigure: (figureId: string) => void;
}

/** Figures beside this one; each number opens its own statement. Nothing at all where there is none. */
export function OtherFigures({ title, figures, zone, onOpenFigure }: Props) {
  const wording = useWording();
  if (figures.length === 0) return null;
  return (
    <div>
      {title !== undefined && <h3>{title}</h3>}
      <table className="statement-others">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{wording.t('view.otherFigure')}</th>
            <th scope="col">{wording.t('statement.source')}</th>
            <th scope="col">{wording.t('view.otherAsOf')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id}>
              <td>
                <button
                  type="button"
                  className="link-button"
                  onClick={() => onOpenFigure(figure.id)}
                >
                  {wording.quantity(figure.quantity)}
                </button>
              </td>
              <td>
                <bdi>{sourceName(figure, wording)}</bdi>
              </td>
              <td>{wording.asOfShort(figure.asOf, zone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
