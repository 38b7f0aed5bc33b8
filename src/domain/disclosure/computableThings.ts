import type { AdditiveRelation } from './additiveRelations.ts';
import type { CountedThing } from './countedThings.ts';

/** Things that hang together by sums, and those among the hidden that the sums give away together. */
export interface HiddenComponent {
  readonly relations: readonly AdditiveRelation[];
  readonly hidden: readonly CountedThing[];
  /** `all` where there are too many to be looked through. */
  readonly computable: readonly CountedThing[] | 'all';
}

/** Beyond so many at once the elimination would take seconds. */
const MOST_UNKNOWNS = 300;

/**
 * Which hidden numbers follow from all sums taken together, although no single sum gives one away: exact elimination
 * over the unknowns of each component.
 */
export function computableThings(
  relations: readonly AdditiveRelation[],
  isHidden: (thing: CountedThing) => boolean,
): HiddenComponent[] {
  return componentsOf(relations, isHidden).map((component) => {
    const { hidden } = component;
    if (hidden.length > MOST_UNKNOWNS) return { ...component, computable: 'all' };
    const columns = new Map(hidden.map((thing, index) => [thing, index]));
    const rows = component.relations.map((relation) => rowOf(relation, columns));
    const solved = solvedColumns(rows, hidden.length);
    return { ...component, computable: hidden.filter((_, index) => solved.has(index)) };
  });
}

type Component = Omit<HiddenComponent, 'computable'>;

function componentsOf(
  relations: readonly AdditiveRelation[],
  isHidden: (thing: CountedThing) => boolean,
): Component[] {
  const ofThing = new Map<CountedThing, AdditiveRelation[]>();
  for (const relation of relations) {
    for (const thing of termsOf(relation)) {
      if (!isHidden(thing)) continue;
      const own = ofThing.get(thing);
      if (own === undefined) ofThing.set(thing, [relation]);
      else own.push(relation);
    }
  }
  const seen = new Set<CountedThing>();
  const components: Component[] = [];
  for (const start of ofThing.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const hidden = [start];
    const own = new Set<AdditiveRelation>();
    for (const thing of hidden) {
      for (const relation of ofThing.get(thing) ?? []) {
        if (own.has(relation)) continue;
        own.add(relation);
        for (const term of termsOf(relation)) {
          if (!isHidden(term) || seen.has(term)) continue;
          seen.add(term);
          hidden.push(term);
        }
      }
    }
    components.push({ relations: [...own], hidden });
  }
  return components;
}

export function termsOf({ whole, parts }: AdditiveRelation): readonly CountedThing[] {
  return [whole, ...parts];
}

/** So small that a product of two stays an exact number; an equation that holds only by it is as good as impossible. */
const PRIME = 67_108_859;

function rowOf(
  { whole, parts }: AdditiveRelation,
  columns: ReadonlyMap<CountedThing, number>,
): number[] {
  const row = Array.from({ length: columns.size }, () => 0);
  const add = (thing: CountedThing, by: number) => {
    const column = columns.get(thing);
    if (column !== undefined) row[column] = ((row[column] ?? 0) + by) % PRIME;
  };
  add(whole, 1);
  for (const part of parts) add(part, PRIME - 1);
  return row;
}

/** Columns that stand alone in a row of the reduced system: their unknown has one value only. */
function solvedColumns(rows: number[][], width: number): ReadonlySet<number> {
  let done = 0;
  for (let column = 0; column < width && done < rows.length; column++) {
    const at = rows.findIndex((row, index) => index >= done && row[column] !== 0);
    const pivot = rows[at];
    const first = rows[done];
    if (pivot === undefined || first === undefined) continue;
    rows[at] = first;
    const factor = inverse(pivot[column] ?? 1);
    const reduced = pivot.map((value) => (value * factor) % PRIME);
    rows[done] = reduced;
    rows.forEach((row, index) => {
      const by = row[column] ?? 0;
      if (index === done || by === 0) return;
      rows[index] = row.map(
        (value, other) => (value + PRIME * PRIME - by * (reduced[other] ?? 0)) % PRIME,
      );
    });
    done += 1;
  }
  const solved = new Set<number>();
  for (const row of rows) {
    const standing = row.flatMap((value, column) => (value === 0 ? [] : [column]));
    if (standing.length === 1 && standing[0] !== undefined) solved.add(standing[0]);
  }
  return solved;
}

/** By Fermat: value to the power of PRIME − 2. */
function inverse(value: number): number {
  let result = 1;
  let base = value % PRIME;
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
