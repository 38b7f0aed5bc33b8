import { type PointerEvent, type ReactNode, useId, useMemo, useRef } from 'react';
import { momentAt } from '#chartViews/axes/timeAxis.ts';
import type { PlotLayout } from '#chartViews/layout/plotLayout.ts';
import type { Wording } from '#wording/wording.ts';
import { countUnder, nearestTarget, plotTargets, type PlotTarget } from './plotTargets.ts';
import { PlotReadout } from './PlotReadout.tsx';
import { offsetOf, useDragSpan } from './useDragSpan.ts';
import { usePlotKeys } from './usePlotKeys.ts';

interface Props {
  readonly layout: PlotLayout;
  readonly wording: Wording;
  readonly label: string;
  readonly onOpenFigure: (figureId: string) => void;
  /** Left out where the time window cannot be chosen (small multiples, embeds). */
  readonly onSelectWindow?: ((start: number, end: number) => void) | undefined;
  readonly children: ReactNode;
}

const MINUTE = 60_000;

/** The plot as one tab stop: keys and pointer reach the same figures with the same words. */
export function PlotStage({
  layout,
  wording,
  label,
  onOpenFigure,
  onSelectWindow,
  children,
}: Props) {
  const helpId = useId();
  const pointer = useRef({ x: Infinity, y: Infinity });
  const targets = useMemo(() => plotTargets(layout), [layout]);
  const single = layout.panels.length === 1 ? layout.panels[0] : undefined;
  const showPixels =
    single === undefined || onSelectWindow === undefined
      ? undefined
      : (from: number, to: number) => {
          const share = (x: number) =>
            Math.min(1, Math.max(0, (x - single.plot.x) / single.plot.width));
          // A pixel is wider than a minute; fractions of one would make the window's address unreadable.
          const minuteAt = (x: number) =>
            Math.round(momentAt(single.view.time, share(x)) / MINUTE) * MINUTE;
          onSelectWindow(minuteAt(from), minuteAt(to));
        };
  const keys = usePlotKeys(targets, {
    onOpen: (target) => onOpenFigure(target.figureId),
    onSelectSpan:
      showPixels === undefined
        ? undefined
        : (from, to) => showPixels(from.x - from.halfWidth, to.x + to.halfWidth),
  });
  const drag = useDragSpan(
    showPixels === undefined ? undefined : ({ from, to }) => showPixels(from, to),
  );
  const { active, anchor } = keys.selection;
  const target = active === null ? null : (targets[active] ?? null);

  function pointAt(event: PointerEvent<HTMLElement>) {
    drag.onPointerMove(event);
    if (event.target instanceof Element && event.target.closest('.plot-readout') !== null) return;
    // A page that scrolls under a resting pointer sends this too, with the place where the pointer has been all the time.
    const { clientX: x, clientY: y } = event;
    if (keys.selection.byKeys && x === pointer.current.x && y === pointer.current.y) return;
    pointer.current = { x, y };
    const nearest = drag.isDragging ? null : nearestTarget(targets, offsetOf(event));
    const index = nearest === null ? null : targets.indexOf(nearest);
    if (index === active && anchor === null) return;
    keys.select({ active: index, anchor: null, byKeys: false });
  }
  function release() {
    if (drag.finish() || target === null) return;
    onOpenFigure(target.figureId);
  }
  return (
    <div
      className="plot-stage"
      style={{ blockSize: layout.height }}
      role="application"
      aria-roledescription={wording.t('plot.plotRole')}
      aria-label={label}
      aria-describedby={helpId}
      tabIndex={0}
      onKeyDown={keys.onKeyDown}
      onPointerDown={drag.onPointerDown}
      onPointerMove={pointAt}
      onPointerUp={release}
      onPointerLeave={() => {
        drag.finish();
        if (!keys.selection.byKeys) keys.clear();
      }}
    >
      {children}
      <p id={helpId} className="plot-help">
        {wording.t('plot.keyboard')}
      </p>
      <StageSpan
        span={drag.span ?? spanOf(target, anchor === null ? undefined : targets[anchor])}
      />
      {target !== null && (
        <PlotReadout
          target={target}
          more={countUnder(targets, target)}
          width={layout.width}
          isByKeys={keys.selection.byKeys}
          wording={wording}
        />
      )}
      <p className="visually-hidden" role="status">
        {target === null
          ? ''
          : wording.t('plot.position', {
              name: target.name,
              index: (active ?? 0) + 1,
              count: targets.length,
            })}
      </p>
    </div>
  );
}

function StageSpan({ span }: { readonly span: { from: number; to: number } | null }) {
  if (span === null) return null;
  return (
    <div
      className="plot-span"
      style={{ left: span.from, width: Math.max(1, span.to - span.from) }}
    />
  );
}

function spanOf(
  target: PlotTarget | null,
  anchor: PlotTarget | undefined,
): { from: number; to: number } | null {
  if (target === null || anchor === undefined) return null;
  return {
    from: Math.min(target.x - target.halfWidth, anchor.x - anchor.halfWidth),
    to: Math.max(target.x + target.halfWidth, anchor.x + anchor.halfWidth),
  };
}
