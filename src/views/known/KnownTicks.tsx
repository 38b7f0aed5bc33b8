import { memo, useMemo } from 'react';
import { buildTimeAxis } from '#chartViews/axes/timeAxis.ts';
import type { KnownMoment } from '#domain/knownMoments.ts';
import type { Wording } from '#wording/wording.ts';
import { type SliderScale, shareOfHours } from './sliderScale.ts';

interface Props {
  readonly moments: readonly KnownMoment[];
  readonly scale: SliderScale;
  readonly zone: string;
  /** CSS pixels that the slider's thumb travels. */
  readonly width: number;
  /** Where the thumb stands, 0 to 1. */
  readonly share: number;
  readonly wording: Wording;
}

const HEIGHT = 40;
const BASE = HEIGHT / 2;
const SHORTEST = 4;
const LONGEST = 15;
const LABEL_HEIGHT = 14;

/** The slider's line as a time axis: ticks where figures became known, dark up to the chosen moment. */
export function KnownTicks({ moments, scale, zone, width, share, wording }: Props) {
  const end = width * shareOfHours(scale);
  const passed = width * share;
  return (
    <svg
      className="known-ticks"
      width={width}
      height={HEIGHT + LABEL_HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      <Ruler scale={scale} zone={zone} width={end} wording={wording} />
      <path className="known-line" d={`M0 ${BASE}H${end}`} />
      {end < width && <path className="known-line-latest" d={`M${end} ${BASE}H${width}`} />}
      <Ticks moments={moments} scale={scale} width={end} />
      <svg className="known-passed" width={passed} height={HEIGHT}>
        <path className="known-line" d={`M0 ${BASE}H${passed}`} />
        <Ticks moments={moments} scale={scale} width={end} />
      </svg>
    </svg>
  );
}

type RulerProps = Pick<Props, 'scale' | 'zone' | 'width' | 'wording'>;

const Ruler = memo(function Ruler({ scale, zone, width, wording }: RulerProps) {
  const { start, end } = scale.span;
  const { ticks } = buildTimeAxis({ window: { start, end }, breaks: [], width }, zone, wording);
  return ticks.map(({ at, label }) => (
    <text
      key={at}
      className="known-day"
      x={at * width}
      y={HEIGHT + LABEL_HEIGHT - 3}
      textAnchor="middle"
    >
      {label}
    </text>
  ));
});

type TicksProps = Pick<Props, 'moments' | 'scale' | 'width'>;

const Ticks = memo(function Ticks(props: TicksProps) {
  const { moments, scale, width } = props;
  const paths = useMemo(() => tickPaths({ moments, scale, width }), [moments, scale, width]);
  return (
    <>
      <path className="known-stated" d={paths.stated} />
      <path className="known-assumed" d={paths.assumed} />
    </>
  );
});

/** One tick for each pixel at most, the longer the more figures; those outside of the slider are not drawn. */
function tickPaths({ moments, scale, width }: TicksProps): { stated: string; assumed: string } {
  const { start, end } = scale.span;
  const pixels = new Map<number, { stated: number; assumed: number }>();
  let most = 1;
  for (const { at, stated, assumed } of moments) {
    if (at < start || at > end) continue;
    const x = Math.round(((at - start) / (end - start)) * width);
    const sum = pixels.get(x) ?? { stated: 0, assumed: 0 };
    sum.stated += stated;
    sum.assumed += assumed;
    pixels.set(x, sum);
    most = Math.max(most, sum.stated, sum.assumed);
  }
  const length = (count: number) => SHORTEST + (LONGEST - SHORTEST) * Math.sqrt(count / most);
  const path = (side: 'stated' | 'assumed', direction: 1 | -1) =>
    [...pixels]
      .filter(([, sum]) => sum[side] > 0)
      .map(([x, sum]) => `M${x} ${BASE}v${(direction * length(sum[side])).toFixed(1)}`)
      .join('');
  return { stated: path('stated', -1), assumed: path('assumed', 1) };
}
