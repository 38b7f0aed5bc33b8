const GAP = 24;

export interface PanelGrid {
  readonly columns: number;
  readonly panelWidth: number;
  readonly gap: number;
}

/** How many panels of at least that width stand side by side in a given width, and how wide each is (axis labels included). */
export function panelGrid(
  width: number,
  { panels, least }: { panels: number; least: number },
): PanelGrid {
  if (panels <= 1) return { columns: 1, panelWidth: width, gap: GAP };
  const fitting = Math.max(1, Math.floor((width + GAP) / (least + GAP)));
  const columns = Math.min(fitting, panels, 5);
  return { columns, panelWidth: (width - GAP * (columns - 1)) / columns, gap: GAP };
}
