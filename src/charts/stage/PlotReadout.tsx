import { useEffect, useRef } from 'react';
import type { Wording } from '#wording/wording.ts';
import type { PlotTarget } from './plotTargets.ts';

interface Props {
  readonly target: PlotTarget;
  /** Other figures at the same place. */
  readonly more: number;
  readonly width: number;
  /** Keys may lead to a mark that is out of sight; under the pointer nothing is. */
  readonly isByKeys: boolean;
  readonly wording: Wording;
}

const READOUT_WIDTH = 248;
const EDGE = 12;

/** What is under the pointer or the keys, beside its mark; it stays within the plot's width. */
export function PlotReadout({ target, more, width, isByKeys, wording }: Props) {
  const fitsRight = target.x + EDGE + READOUT_WIDTH <= width;
  const left = fitsRight
    ? target.x + EDGE
    : Math.max(0, Math.min(target.x - EDGE - READOUT_WIDTH, width - READOUT_WIDTH));
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isByKeys) ring.current?.scrollIntoView({ block: 'nearest' });
  }, [target.id, isByKeys]);
  return (
    <>
      <div className="plot-ring" style={{ left: target.x, top: target.y }} ref={ring} />
      <div
        className="plot-readout"
        style={{ left, top: target.y, width: Math.min(READOUT_WIDTH, width) }}
        aria-hidden="true"
      >
        <bdi>{target.name}</bdi>
        {more > 0 && (
          <span className="plot-readout-more">{wording.t('plot.moreHere', { count: more })}</span>
        )}
        <span className="plot-readout-hint">{wording.t('plot.openStatement')}</span>
      </div>
    </>
  );
}
