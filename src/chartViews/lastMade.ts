/**
 * Keeps what was last made of an object under a choice: at each step of a slider the course of today is the same, and
 * only what of it was known is another.
 * @example const groups = lastMade<Map<string, Figure[]>>(); groups(figures, 'bySource', () => …)
 */
export function lastMade<Value>(): (key: object, choice: string, make: () => Value) => Value {
  const last = new WeakMap<object, { readonly choice: string; readonly value: Value }>();
  return (key, choice, make) => {
    const found = last.get(key);
    if (found?.choice === choice) return found.value;
    const value = make();
    last.set(key, { choice, value });
    return value;
  };
}
