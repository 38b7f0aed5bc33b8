interface Props {
  readonly side: 'below' | 'before';
  readonly labels: readonly { readonly at: number; readonly label: string }[];
  /** Where the words stand: their baseline for labels below, the axis' left edge for labels before. */
  readonly edge: number;
  /** Given by Recharts. */
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: number };
}

/** A tick's words, where the static drawing has them. */
export function AxisTick({ side, labels, edge, x = 0, y = 0, payload }: Props) {
  const label = labels.find((each) => each.at === payload?.value)?.label ?? '';
  if (side === 'below') {
    return (
      <text x={x} y={edge} textAnchor="middle" className="paint-tick">
        {label}
      </text>
    );
  }
  return (
    <text x={edge - 8} y={Number(y) + 4} textAnchor="end" className="paint-tick">
      {label}
    </text>
  );
}
