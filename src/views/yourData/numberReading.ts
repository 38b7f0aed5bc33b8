/**
 * What a text would mean with these marks, only to show what is asked; null where it would mean nothing.
 * @example numberReading('1.234', { decimal: ',', group: '.' }) // 1234
 */
export function numberReading(
  text: string,
  { decimal, group }: { readonly decimal: string; readonly group: string },
): number | null {
  const plain = text.trim().replace(/[\u00A0\u202F]/g, ' ');
  const [whole = '', part, ...rest] = plain.split(decimal);
  if (rest.length > 0 || (part !== undefined && !/^\d+$/.test(part))) return null;
  const groups = group === '' ? [whole] : whole.split(group);
  const [first = '', ...others] = groups;
  const isPlain = others.length === 0 && /^\d+$/.test(first);
  const isGrouped =
    others.length > 0 && /^\d{1,3}$/.test(first) && others.every((one) => /^\d{3}$/.test(one));
  if (!isPlain && !isGrouped) return null;
  return Number(`${groups.join('')}.${part ?? '0'}`);
}
