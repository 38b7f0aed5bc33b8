/** What the address chose for the charts of a page; every field has a plain default. */
export interface ViewOptions {
  /** Epoch ms of "as known at"; null = everything published. */
  readonly knownAt: number | null;
  /** Whether what became known after `knownAt` is drawn faintly; without a chosen moment there is nothing later. */
  readonly ghost: boolean;
  /** When the figures were fetched, epoch ms; null for an archive, which is not fetched anew. */
  readonly fetchedAt: number | null;
  /** Id of the chosen denominator; null = the situation's preferred one. */
  readonly base: string | null;
  /** Chosen time window, epoch ms; null = the chart's own. */
  readonly window: { readonly start: number; readonly end: number } | null;
  /** Ids of the sources to draw; null = all. Which one takes the main line is another choice (`main=`). */
  readonly sources: readonly string[] | null;
  readonly yScale: 'linear' | 'log';
  readonly stackMode: 'absolute' | 'relative';
  /** Width of the plot in CSS pixels: decides how many ticks fit. */
  readonly width: number;
  /** A glance: a step of a slider, a preview. Where there are very many marks, fewer are drawn. */
  readonly passing?: boolean;
}
