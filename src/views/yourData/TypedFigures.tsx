import type { OwnData } from '#state/ownData.ts';
import type { OwnDataControl } from '#state/useOwnData.ts';
import { useWording } from '../page/WordingContext.tsx';
import { rowTitle } from './rowTitle.ts';
import { withoutTyped } from './typedChanges.ts';

interface Props {
  readonly own: OwnData;
  readonly control: OwnDataControl;
  readonly onEdit: (id: string) => void;
}

/** Figures that were typed in: each can be changed or removed again. */
export function TypedFigures({ own, control, onEdit }: Props) {
  const wording = useWording();
  const { t } = wording;
  return (
    <ul role="list" className="own-rows" aria-label={t('yourData.kept.typed')}>
      {own.typed.map((figure) => {
        const title = rowTitle(figure, wording);
        return (
          <li className="own-row" key={figure.id}>
            <bdi className="own-wide">{title}</bdi>
            <button
              type="button"
              className="button"
              aria-label={t('yourData.kept.editOne', { title })}
              onClick={() => onEdit(figure.id)}
            >
              {t('yourData.kept.edit')}
            </button>
            <button
              type="button"
              className="button"
              aria-label={t('yourData.kept.removeOne', { title })}
              onClick={() => void withoutTyped(own, figure.id, control)}
            >
              {t('yourData.kept.removeFigure')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
