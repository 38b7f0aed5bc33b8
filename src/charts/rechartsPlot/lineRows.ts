import type { PanelView, Tone } from '#chartViews/chartView.ts';

type Row = Record<string, number>;

export interface LineColumn {
  readonly id: string;
  readonly tone: Tone;
  readonly main: boolean;
  readonly companion?: true;
}

/**
 * The lines of a panel as Recharts wants them: one table sorted by x, a column for each unbroken run,
 * so that no line crosses a gap and none is joined to another.
 */
export function lineRows(view: PanelView): { readonly rows: Row[]; readonly lines: LineColumn[] } {
  const rows: Row[] = [];
  const lines: LineColumn[] = [];
  for (const line of view.lines) {
    line.runs.forEach((run, index) => {
      const id = `line${String(lines.length)}run${String(index)}`;
      const { tone, main, companion } = line;
      lines.push({ id, tone, main, ...(companion === undefined ? {} : { companion }) });
      for (const { x, y } of run) rows.push({ x, [id]: y });
    });
  }
  // Recharts lays out nothing without a row; this one has no column and draws nothing.
  if (rows.length === 0) rows.push({ x: 0 });
  return { rows: rows.sort((one, other) => (one.x ?? 0) - (other.x ?? 0)), lines };
}
