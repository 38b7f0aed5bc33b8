import type { ChartView } from '#chartViews/chartView.ts';
import { keyEntries } from '#chartViews/keyEntries.ts';
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
            {entry.paths.map((path) => (
              <path
                key={`${path.role} ${path.d}`}
                d={path.d}
                transform={path.y === undefined ? undefined : `translate(0,${path.y})`}
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
