import type { WireRecord } from '../wireRecord.ts';
import { textOf } from '../wireRecord.ts';

/** The cells of one row by column, as text. No map of its own for each row: a file of 100,000 rows has one head. */
export interface RecordCells {
  readonly columns: readonly string[];
  /** Undefined where the row has no such column. */
  readonly get: (column: string) => string | undefined;
}

/** A line of a CSV under its head. */
export class LineCells implements RecordCells {
  readonly #head: Head;
  readonly #line: readonly string[];

  constructor(head: Head, line: readonly string[]) {
    this.#head = head;
    this.#line = line;
  }

  get columns(): readonly string[] {
    return this.#head.columns;
  }

  get(column: string): string | undefined {
    const at = this.#head.places.get(column);
    return at === undefined ? undefined : (this.#line[at] ?? '');
  }
}

/** The columns of a CSV and where each stands. */
export interface Head {
  readonly columns: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

export function headOf(columns: readonly string[]): Head {
  return { columns, places: new Map(columns.map((column, at) => [column, at])) };
}

/** An object of a JSON list; names that every object has (`constructor`) are no columns of it. */
export class ObjectCells implements RecordCells {
  readonly #record: WireRecord;

  constructor(record: WireRecord) {
    this.#record = record;
  }

  get columns(): readonly string[] {
    return Object.keys(this.#record);
  }

  get(column: string): string | undefined {
    return Object.hasOwn(this.#record, column) ? textOf(this.#record[column]) : undefined;
  }
}
