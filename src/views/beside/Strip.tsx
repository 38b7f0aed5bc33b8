import { markPaths } from '#chartViews/drawing/markPaths.ts';
import type { DrawnValue } from '#chartViews/marks/drawnValue.ts';
import { paintClass } from '#charts/PaintedPrimitive.tsx';
import { placeOn, type StripScale } from './stripScale.ts';

const MIDDLE = 11;
const CAP = 4;
/** Per cent of the scale that two labels need between them. */
const NEAR = 24;
const NO_WIDTH = { width: 0, low: null, high: null } as const;

/** One number on the scale of its list: decoration beside the words, as wide as its place. */
export function Strip({
  value,
  scale,
  main,
}: {
  readonly value: DrawnValue;
  readonly scale: StripScale;
  readonly main: boolean;
}) {
  const tone = main ? 0 : 6;
  const { band, rule, axis } = scale;
  return (
    <svg className="strip" width="100%" height={2 * MIDDLE} direction="ltr" aria-hidden="true">
      {band !== null && (
        <rect
          className="strip-band"
          x={`${String(band.from)}%`}
          width={`${String(band.to - band.from)}%`}
          height="100%"
        />
      )}
      <line className="strip-track" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {rule !== null && (
        <line
          className="strip-rule"
          x1={`${String(rule.at)}%`}
          x2={`${String(rule.at)}%`}
          y2="100%"
        />
      )}
      {value.shape === 'range' ? (
        <Range
          from={placeOn(axis, value.yLow ?? value.y)}
          to={placeOn(axis, value.yHigh ?? value.y)}
          tone={tone}
        />
      ) : (
        <svg x={`${String(placeOn(axis, value.y))}%`} y={MIDDLE} overflow="visible">
          {/* Arrows point up on a chart, where more is higher; here more is further right. */}
          <g transform="rotate(90)">
            {markPaths({ shape: value.shape, tone: 0, main: true }, NO_WIDTH).map((path) => (
              <path key={path.d} d={path.d} className={paintClass({ role: path.role, tone })} />
            ))}
          </g>
        </svg>
      )}
    </svg>
  );
}

function Range({
  from,
  to,
  tone,
}: {
  readonly from: number;
  readonly to: number;
  readonly tone: 0 | 6;
}) {
  const className = paintClass({ role: 'markStroke', tone });
  const [x1, x2] = [`${String(from)}%`, `${String(to)}%`];
  return (
    <>
      <line className={className} x1={x1} x2={x2} y1={MIDDLE} y2={MIDDLE} />
      <line className={className} x1={x1} x2={x1} y1={MIDDLE - CAP} y2={MIDDLE + CAP} />
      <line className={className} x1={x2} x2={x2} y1={MIDDLE - CAP} y2={MIDDLE + CAP} />
    </>
  );
}

/** The numbers at the ends of the scale, over the strips of a list. */
export function StripEnds({ scale }: { readonly scale: StripScale }) {
  const { axis, rule } = scale;
  const ends = [axis.ticks[0], axis.ticks.at(-1)]
    .flatMap((tick) => (tick === undefined ? [] : { ...tick, at: placeOn(axis, tick.value) }))
    // Where the whole stands near an end, its label takes the room.
    .filter(({ at }) => rule === null || Math.abs(at - rule.at) > NEAR);
  return (
    <div className="strip-ends" dir="ltr" aria-hidden="true">
      {/* The labels at the ends keep within the scale; one between them stands over its place. */}
      {ends.map(({ at, label }) => (
        <span key={label} style={{ left: `${String(at)}%`, translate: `-${String(at)}%` }}>
          {label}
        </span>
      ))}
      {rule !== null && (
        <span style={{ left: `${String(rule.at)}%`, translate: '-50%' }}>{rule.label}</span>
      )}
    </div>
  );
}
