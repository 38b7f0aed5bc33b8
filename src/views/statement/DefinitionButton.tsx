import { Suspense, useMemo, useState } from 'react';
import type { Figure } from '#domain/figure.ts';
import { definitionKey } from '#domain/breakdown.ts';
import { lazyView } from '../page/lazyView.ts';
import { useWording } from '../page/WordingContext.tsx';

const DefinitionsDialog = lazyView(() =>
  import('./DefinitionsDialog.tsx').then((module) => module.DefinitionsDialog),
);

interface Props {
  /** Each way of counting among them gets one card. */
  readonly figures: readonly Figure[];
  /** A link that says what is counted; else a short button among others, which says it to a screen reader only. */
  readonly named?: boolean;
}

/** Leads from a refusal, or a chart, to the definitions that explain it; nothing where there is no figure. */
export function DefinitionButton({ figures, named = false }: Props) {
  const wording = useWording();
  const { t } = wording;
  const [isOpen, setOpen] = useState(false);
  const counted = useMemo(() => distinctDefinitions(figures), [figures]);
  if (counted.length === 0) return null;
  const labels = new Set(counted.map(({ indicator }) => wording.indicator(indicator).label));
  const words = t('together.definitionsOf', { list: wording.list([...labels]) });
  return (
    <>
      <button
        type="button"
        className={named ? 'link-button' : 'button'}
        aria-haspopup="dialog"
        aria-label={named ? undefined : words}
        onClick={() => setOpen(true)}
      >
        {named ? words : t('together.definitions')}
      </button>
      {isOpen && (
        <Suspense>
          <DefinitionsDialog counted={counted} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** One figure for each indicator, kind of count, unit and definition, in the order in which they come. */
function distinctDefinitions(figures: readonly Figure[]): Figure[] {
  const found = new Map<string, Figure>();
  let last: Figure | null = null;
  for (const figure of figures) {
    const { indicator, measure, unit, breakdown } = figure;
    // Most figures are counted as the one before.
    if (last !== null && isCountedAs(last, figure)) continue;
    last = figure;
    const key = JSON.stringify([indicator, measure, unit, definitionKey(breakdown)]);
    if (!found.has(key)) found.set(key, figure);
  }
  return [...found.values()];
}

function isCountedAs(one: Figure, other: Figure): boolean {
  return (
    one.indicator === other.indicator &&
    one.measure === other.measure &&
    one.unit === other.unit &&
    one.breakdown.length + other.breakdown.length === 0
  );
}
