import { memo, useMemo } from 'react';
import type { SituationData } from '#domain/situation.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import type { Address, AddressChange } from '#address/address.ts';
import { useWording } from '../page/WordingContext.tsx';
import { closeOnLeave } from './closeOnLeave.ts';

interface Props {
  readonly data: SituationData;
  readonly sources: Address['source'];
  readonly change: (change: AddressChange) => void;
}

/** Which sources are drawn; none ticked means all of them. */
export const SourceChoice = memo(function SourceChoice({ data, sources, change }: Props) {
  const { t } = useWording();
  const offered = useMemo(() => sourcesOf(data), [data]);
  const chosen = sources ?? [];
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    change({ source: next.length === 0 ? null : next });
  };
  return (
    <div className="field">
      <span className="field-label">{t('chart.chooseSources')}</span>
      <details className="controls-sources" {...closeOnLeave}>
        <summary>
          {chosen.length === 0
            ? t('view.allSources')
            : t('view.severalSources', { count: chosen.length })}
        </summary>
        <fieldset className="controls-sources-list">
          <legend className="visually-hidden">{t('chart.chooseSources')}</legend>
          <p className="field-label">{t('view.sourcesFirst')}</p>
          {chosen.length > 0 && (
            <button type="button" className="button" onClick={() => change({ source: null })}>
              {t('view.allSources')}
            </button>
          )}
          {offered.map(({ id, name, figures }) => (
            <label key={id}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              <span>
                <bdi>{name}</bdi> ({figures})
              </span>
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
});

/** Those with most figures first. */
function sourcesOf({ situation, figures }: SituationData) {
  const sources = new Map<string, { id: string; name: string; figures: number }>();
  for (const { source } of figures) {
    const known = sources.get(source);
    if (known === undefined) {
      sources.set(source, { id: sourceIdOf(situation, source), name: source, figures: 1 });
    } else {
      known.figures += 1;
    }
  }
  return [...sources.values()].sort((one, other) => other.figures - one.figures);
}
