import type { Situation } from './situation.ts';
import { shortHash, slugOf } from './slug.ts';

/**
 * The id of a source in addresses and the manifest: the declared one, else a slug of its name.
 * A name of which a slug would lose letters (Armenian, Arabic) gets a hash, so that two of them stay two.
 */
export function sourceIdOf(situation: Pick<Situation, 'sources'>, name: string): string {
  const declared = situation.sources.find((source) => source.name === name);
  if (declared !== undefined) return declared.id;
  const slug = slugOf(name);
  if (!/[^\p{ASCII}]/u.test(name.normalize('NFKD').replace(/\p{M}/gu, '')) && slug !== '')
    return slug;
  return slug === '' ? `source-${shortHash(name)}` : `${slug}-${shortHash(name)}`;
}
