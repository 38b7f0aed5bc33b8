import { definitionPairs } from '#domain/breakdown.ts';
import type { Figure } from '#domain/figure.ts';
import { useWording } from '../page/WordingContext.tsx';
import { Fact } from './StatementFacts.tsx';

/** What is counted and what is not, in the words of the dictionary. */
export function DefinitionCard({ figure }: { readonly figure: Figure }) {
  const wording = useWording();
  const { t } = wording;
  const words = wording.indicator(figure.indicator);
  const measure = figure.measure ?? 'unknown';
  const pairs = definitionPairs(figure.breakdown);
  return (
    <section>
      <h3>
        {t('statement.definition')}: <bdi>{words.label}</bdi>
      </h3>
      <dl className="facts">
        <Fact name={t('statement.indicator')}>{words.definition}</Fact>
        <Fact name={t('statement.includes')}>{words.includes}</Fact>
        <Fact name={t('statement.leavesOut')}>{words.leavesOut}</Fact>
        <Fact name={t('statement.measure')}>
          <p>{t(`figure.measure.${measure}`)}</p>
          <p className="statement-hedge">{t(`figure.measureExplained.${measure}`)}</p>
        </Fact>
        <Fact name={t('statement.unit')}>
          <bdi>{figure.unit}</bdi>
        </Fact>
        {pairs.length > 0 && (
          <Fact name={t('together.counted')}>
            <bdi>{wording.breakdown(pairs)}</bdi>
          </Fact>
        )}
      </dl>
    </section>
  );
}
