import type { FeedDefinition } from '#domain/situation.ts';

const DATABASE = 'UNHCR Refugee Population Statistics Database';

/**
 * Who states a figure, and who carries it: two of the database's tables are other institutions' own.
 * @example sourceOf('https://…/v1/unrwa/?…', feed) // { source: 'UNRWA', carried_by: 'UNHCR Refugee …' }
 */
export function sourceOf(
  address: string,
  { source }: Pick<FeedDefinition, 'source'>,
): { readonly source: string; readonly carried_by: string } {
  const owner = /\/(idmc|unrwa)\//.exec(address)?.[1]?.toUpperCase();
  if (source !== undefined) return { source, carried_by: source === DATABASE ? '' : DATABASE };
  return owner === undefined
    ? { source: DATABASE, carried_by: '' }
    : { source: owner, carried_by: DATABASE };
}
