import type { Figure } from '#domain/figure.ts';
import type { Marking, Situation } from '#domain/situation.ts';
import { slugOf } from '#domain/slug.ts';
import type { TakenHere } from '#domain/takenSources.ts';
import type { CsvTable } from '../csvTable.ts';
import { figuresCsv } from '../figuresCsv.ts';
import type { Receipt } from '../receipt.ts';

/** What every file says of itself. */
export interface DataFileFacts {
  readonly situation: Situation;
  readonly marking: Marking;
  /** Id of what is in it, as in the names of files: `arrivals`, `all-figures`. Left out = made of the title. */
  readonly scope?: string;
  /** What is in it, in words: the title of a chart, "All figures". */
  readonly title: string;
  /** Epoch ms; null = up to the latest. */
  readonly knownAt: number | null;
  /** In whole sentences; empty where nothing was left out. */
  readonly filters: readonly string[];
  /** Full address of the view; empty for a page without one. */
  readonly address: string;
  /** By which the figures can be checked later; null where none is made. */
  readonly receipt: Receipt | null;
  /** Epoch ms; null = not said (same input, same bytes). */
  readonly made: number | null;
  /** Beside EXAMPLE DATA, which the marking says: a sensitivity label. */
  readonly stamps: readonly string[];
}

/** Figures on their way into a file, in their order there. */
export interface DataSelection {
  readonly facts: DataFileFacts;
  readonly figures: readonly Figure[];
  /** Whether a figure stands on a main line that the reader chose: said in its row. */
  readonly takenOf?: (figure: Figure) => TakenHere | null;
}

/** A short name without signs, for descriptions that need one. */
export function scopeOf({ scope, title }: DataFileFacts): string {
  return slugOf(scope ?? title)
    .slice(0, 60)
    .replace(/-$/, '');
}

/** The rows of every file of figures. */
export function figuresTable({ facts, figures, takenOf }: DataSelection): CsvTable {
  const { knownAt, marking, receipt } = facts;
  return figuresCsv(figures, {
    knownAt,
    marking,
    label: facts.situation.sensitivity ?? null,
    receipt,
    ...(takenOf === undefined ? {} : { takenOf }),
  });
}

/** Nothing is written of nothing: whoever asks says so before. Errors: RangeError. */
export function requireFigures({ figures }: DataSelection): void {
  if (figures.length === 0) throw new RangeError('There is no figure to write.');
}
