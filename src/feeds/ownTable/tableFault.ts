import type { TableFaultFacts, TableFaultReason } from './types.ts';

/** A file that is no table, or none that can be read here; the wording layer makes the sentence. */
export class TableFault extends Error {
  override readonly name = 'TableFault';
  readonly fault: TableFaultFacts;

  constructor(reason: TableFaultReason, seen = '', limit: number | null = null) {
    super(reason);
    this.fault = { reason, seen: seen.slice(0, SEEN), limit };
  }
}

export function isTableFault(error: unknown): error is TableFault {
  return error instanceof TableFault;
}

const SEEN = 200;
