import type { OwnCells, OwnData, TypedFigure } from '#state/ownData.ts';
import type { OwnDataControl } from '#state/useOwnData.ts';
import type { OpenSituation } from './openSituation.ts';

/** Takes one typed figure out again; with the last one goes the whole, where nothing else was there. */
export async function withoutTyped(
  own: OwnData,
  id: string,
  control: OwnDataControl,
): Promise<void> {
  const typed = own.typed.filter((one) => one.id !== id);
  if (typed.length === 0 && own.csv === '') await control.remove();
  else await control.keep({ ...own, typed });
}

interface Typed {
  /** Empty for a new one. */
  readonly id: string;
  readonly cells: OwnCells;
  /** Beside the situation that was open; own figures that are there already stay where they are. */
  readonly isBeside: boolean;
  readonly title: string;
}

/** Puts one typed figure to the own figures, or in place of itself. */
export async function keepTyped(
  { id, cells, isBeside, title }: Typed,
  control: OwnDataControl,
  beside: OpenSituation,
): Promise<void> {
  const { own } = control;
  const figure: TypedFigure = { id: id === '' ? newId() : id, cells };
  if (own !== null) {
    const isThere = own.typed.some((one) => one.id === id);
    const typed = isThere
      ? own.typed.map((one) => (one.id === id ? figure : one))
      : [...own.typed, figure];
    await control.keep({ ...own, typed });
    return;
  }
  await control.keep({
    title,
    place: isBeside ? 'beside' : 'alone',
    base: isBeside ? (beside.base?.id ?? null) : null,
    zone: beside.zone,
    fileName: '',
    csv: '',
    setAside: [],
    typed: [figure],
    measures: {},
    mapping: null,
  });
}

function newId(): string {
  return `typed-${Temporal.Now.instant().epochMilliseconds}`;
}
