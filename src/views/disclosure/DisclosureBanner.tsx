import { HIDDEN_NOTE } from '#domain/disclosure/smallCounts.ts';
import type { SituationData } from '#domain/situation.ts';
import { Icon } from '../page/Icon.tsx';
import { useWording } from '../page/WordingContext.tsx';

const HIDDEN: ReadonlySet<string> = new Set(Object.values(HIDDEN_NOTE));

/** Above everything, on screen and on paper: how sensitive the view is, and what is hidden in it. */
export function DisclosureBanner({ data }: { readonly data: SituationData }) {
  const { t } = useWording();
  const { sensitivity, disclosure } = data.situation;
  return (
    <>
      {sensitivity !== undefined && (
        <div className="page-banner" data-tone="example">
          <Icon name="alert" />
          <p className="page-banner-text">
            <strong>{t(`plot.sensitivityStamp.${sensitivity}`)}</strong>{' '}
            {t(`disclosure.explained.${sensitivity}`)}
          </p>
        </div>
      )}
      {disclosure !== undefined && (
        <div className="page-banner">
          <Icon name="alert" />
          <p className="page-banner-text">
            {t('disclosure.hidden', { under: disclosure.under })} {countWords(data, t)}{' '}
            {t('disclosure.notTheFeed')}
          </p>
        </div>
      )}
    </>
  );
}

function countWords({ figures }: SituationData, t: ReturnType<typeof useWording>['t']): string {
  const count = figures.filter(({ notes }) => HIDDEN.has(notes[0] ?? '')).length;
  return count === 0 ? t('disclosure.hiddenNone') : t('disclosure.hiddenCount', { count });
}
