import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly count: number;
  readonly most: number;
  readonly onShow: () => void;
  readonly onClear: () => void;
}

/** Stays in sight at the foot of the screen while figures are selected further up. */
export function SelectionBar({ count, most, onShow, onClear }: Props) {
  const { t } = useWording();
  return (
    <div className="selection-bar">
      <p role="status">
        {t('together.selected', { count })}
        {count >= most && (
          <span className="together-quiet">{t('together.most', { count: most })}</span>
        )}
      </p>
      <p className="selection-bar-keys together-quiet">{t('together.keys')}</p>
      <button type="button" className="button" onClick={onShow}>
        {t('together.show')}
      </button>
      <button type="button" className="link-button" onClick={onClear}>
        {t('together.clear')}
      </button>
    </div>
  );
}
