import type { FeedDefinition } from '#domain/situation.ts';
import type { WhyAside } from '../wireRecord.ts';
import type { AskedRefstat } from './refstatAddress.ts';
import { askedOf } from './refstatAddress.ts';
import { isWorld } from './refstatPlace.ts';
import type { RefstatRecord } from './refstatRecords.ts';

type Cells = NonNullable<RefstatRecord['cells']>;

/**
 * Why a row is no answer to its address, or null. The API ignores names that it does not know and answers with the
 * whole world or with other years; such figures would be shown as what they are not.
 */
export function whyNotAsked(
  { cells, address }: RefstatRecord,
  { token }: Pick<FeedDefinition, 'token'>,
): WhyAside | null {
  const asked = askedOf(address, token);
  if (asked === null || cells === null) return null;
  if (asked.isNarrowed && isWorld(cells)) return notAsked('place', 'World');
  for (const side of ['coo', 'coa'] as const) {
    const code = otherCountry(cells, side, asked);
    if (code !== null) return notAsked('place', code);
  }
  const year = cells.get('year') ?? '';
  return isOtherYear(year, asked) ? notAsked('as_of', year) : null;
}

function otherCountry(cells: Cells, side: 'coo' | 'coa', asked: AskedRefstat): string | null {
  const wanted = asked[side];
  const code = (cells.get(`${side}_iso`) ?? '').toUpperCase();
  if (wanted.length === 0 || !asked.isIso || wanted.includes(code)) return null;
  return code === '' || code === '-' ? `${side}=-` : code;
}

function isOtherYear(year: string, { years, from, to }: AskedRefstat): boolean {
  if (!/^\d{4}$/.test(year)) return false;
  if (years.length > 0 && !years.includes(year)) return true;
  return (from !== '' && year < from) || (to !== '' && year > to);
}

function notAsked(column: string, seen: string): WhyAside {
  return { reason: 'not_asked', column, seen };
}
