import type { ChartView } from '#chartViews/chartView.ts';
import { markPaths, symbolPath } from '#chartViews/drawing/markPaths.ts';
import { keyEntries, type KeyEntry } from '#chartViews/keyEntries.ts';
import type { Wording } from '#wording/wording.ts';
import { paintClass } from './PaintedPrimitive.tsx';

interface Props {
  readonly view: ChartView;
  readonly wording: Wording;
}

/** Which sign stands for which source, and what the marks in use mean; nothing that the chart does not use. */
export function ChartKey({ view, wording }: Props) {
  const entries = keyEntries(view, wording);
  if (entries.length === 0) return null;
  return (
    <ul role="list" className="chart-key" aria-label={wording.t('plot.keyTitle')}>
      {entries.map((entry) => (
        <li key={entry.id} className="chart-key-entry">
          <svg width="18" height="20" viewBox="-9 -10 18 20" aria-hidden="true">
            {pathsOf(entry).map((path) => (
              <path
                key={path.d}
                d={path.d}
                transform={shiftOf(entry)}
                className={paintClass({ role: path.role, tone: entry.tone })}
              />
            ))}
          </svg>
          <bdi>{entry.label}</bdi>
        </li>
      ))}
    </ul>
  );
}

function shiftOf({ span, shape }: KeyEntry): string | undefined {
  if (span) return 'translate(-7,0)';
  return shape === 'up' ? 'translate(0,5)' : undefined;
}

function pathsOf(
  entry: KeyEntry,
): { readonly d: string; readonly role: 'markFilled' | 'markHollow' | 'markStroke' }[] {
  const mark = { shape: entry.shape, tone: entry.tone, main: true };
  if (entry.source) return [symbolPath(mark)];
  if (entry.span) return markPaths(mark, { width: 14, low: null, high: null });
  if (entry.shape === 'range') return markPaths(mark, { width: 0, low: 7, high: -7 });
  return markPaths(mark, { width: 0, low: null, high: null });
}
