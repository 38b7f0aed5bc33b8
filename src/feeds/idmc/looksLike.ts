const HEAD = 20_000;

/** True for Internal Displacement Updates, as JSON or CSV, by their columns and not by the file's name. */
export function looksLikeIdu(text: string): boolean {
  const head = text.slice(0, HEAD);
  return ['displacement_type', 'displacement_start_date', 'figure'].every((name) =>
    new RegExp(`\\b${name}\\b`).test(head),
  );
}

/** True for IDMC's yearly figures, present and older, as JSON or CSV. */
export function looksLikeGidd(text: string): boolean {
  const head = text.slice(0, HEAD);
  return (
    /\biso3\b/i.test(head) &&
    /\byear\b/i.test(head) &&
    /\b((conflict|disaster)[ _])?(new|total|stock|internal)[ _]displacements?\b/i.test(head) &&
    !looksLikeIdu(text)
  );
}
