import type { HxlTag } from './hxlTags.ts';
import type { MappedColumn } from './types.ts';

/** Tags over numbers, with the indicator that they are without attributes of their own. */
const COUNTS = ['affected', 'inneed', 'targeted', 'reached', 'population'];

/** Attributes that name an indicator of our dictionary; singular forms occur. */
const INDICATORS: readonly (readonly [string, readonly string[]])[] = [
  ['idps', ['idps', 'idp']],
  ['refugees', ['refugees', 'refugee']],
  ['killed', ['killed']],
  ['injured', ['injured']],
  ['missing_people', ['missing']],
  ['evacuated', ['evacuated']],
];
/** Attributes of groups that have no indicator of their own here and keep their name. */
const GROUPS = ['returnees', 'returnee', 'displaced', 'asylumseekers', 'migrants', 'stateless'];

/** HXL's attributes of sex and age, as breakdowns. */
const SEXES: Readonly<Record<string, string>> = { f: 'female', m: 'male' };
const AGES = ['infants', 'children', 'adolescents', 'adults', 'elderly', 'youth'];
const CAUSES = ['conflict', 'disaster'];

/**
 * What a hashtag says its column is (HXL 1.1 and what is met in files): any tag with +date is a date, attributes may
 * stand in any order. Null for tags that say nothing of figures.
 */
export function roleOfTag({ tag, attributes }: HxlTag): Omit<MappedColumn, 'column'> | null {
  const has = (name: string) => attributes.has(name);
  if (tag === 'date' || has('date')) return dateOf(tag, has);
  if (COUNTS.includes(tag)) return countOf(tag, has);
  if (tag === 'indicator')
    return has('name') ? { as: 'indicator' } : has('num') ? { as: 'value' } : null;
  if (['country', 'adm1', 'adm2'].includes(tag)) {
    if (has('origin')) return null;
    return { as: has('code') ? 'place_code' : 'place' };
  }
  if (tag === 'meta') return metaOf(has);
  if (['description', 'comments'].includes(tag)) return { as: 'note' };
  return tag === 'cause' ? { as: 'breakdown', key: 'cause' } : null;
}

function dateOf(tag: string, has: (name: string) => boolean): Omit<MappedColumn, 'column'> {
  if (has('published') || has('updated')) return { as: 'published' };
  if (has('end') && tag === 'date') return { as: 'as_of_end' };
  return has('year') ? { as: 'as_of', dateFormat: 'year' } : { as: 'as_of' };
}

function metaOf(has: (name: string) => boolean): Omit<MappedColumn, 'column'> | null {
  if (has('url')) return { as: 'url' };
  return has('source') ? { as: 'source' } : null;
}

function countOf(tag: string, has: (name: string) => boolean): Omit<MappedColumn, 'column'> {
  const known = INDICATORS.find(([, names]) => names.some(has));
  const group = GROUPS.find(has);
  const sex = Object.keys(SEXES).find(has);
  const age = AGES.find(has);
  const cause = CAUSES.find(has);
  const breakdown = [
    sex === undefined ? '' : `sex=${SEXES[sex] ?? ''}`,
    age === undefined ? '' : `age=${age}`,
    cause === undefined ? '' : `cause=${cause}`,
  ].filter((one) => one !== '');
  return {
    as: 'value',
    indicator: known?.[0] ?? group ?? tag,
    ...(has('hh') ? { unit: 'households' } : has('ind') ? { unit: 'people' } : {}),
    ...(has('stock') ? { measure: 'stock' as const } : {}),
    ...(has('flow') ? { measure: 'flow' as const } : {}),
    ...(has('cumulative') ? { measure: 'cumulative' as const } : {}),
    ...(breakdown.length === 0 ? {} : { breakdown: breakdown.join(';') }),
  };
}
