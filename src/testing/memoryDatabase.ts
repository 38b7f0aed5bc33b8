/** What idb-keyval asks of IndexedDB, in memory: for tests of what is kept on a device, where there is no browser. */
export class MemoryDatabase {
  /** Database and key, then value. */
  readonly kept = new Map<string, Map<string, unknown>>();
  /** What opening it throws, as in a frame without an origin of its own. */
  refuses: Error | null = null;
  /** What writing to it throws, as on a full disk. */
  isFull = false;

  readonly open = (name: string): Asked => {
    if (this.refuses !== null) throw this.refuses;
    const values = this.kept.get(name) ?? new Map<string, unknown>();
    this.kept.set(name, values);
    return answered({ transaction: () => ({ objectStore: () => this.#store(values) }) });
  };

  /** Everything as one text. */
  text(): string {
    return JSON.stringify([...this.kept].map(([name, values]) => [name, ...values]));
  }

  #store(values: Map<string, unknown>) {
    const write = (act: () => void) => {
      if (this.isFull) throw new DOMException('The disk is full.', 'QuotaExceededError');
      act();
    };
    return {
      get: (key: string) => answered(structuredClone(values.get(key))),
      getAll: () => answered(structuredClone([...values.values()])),
      getAllKeys: () => answered([...values.keys()]),
      put: (value: unknown, key: string) => write(() => values.set(key, structuredClone(value))),
      delete: (key: string) => write(() => values.delete(key)),
      clear: () => write(() => values.clear()),
      transaction: answered(undefined),
    };
  }
}

interface Asked {
  result: unknown;
  onsuccess?: () => void;
}

/** A request that succeeds as soon as somebody listens. */
function answered(result: unknown): Asked {
  const request: Asked = { result };
  setTimeout(() => request.onsuccess?.(), 0);
  return request;
}
