import { createSerializer } from 'nuqs';
import { type Address, ADDRESS_PARSERS } from './address.ts';

/** Which choices go along into an embed; `feed` does not (conventions.md, "Embed"). */
const CARRIED = [
  'time',
  'source',
  'main',
  'base',
  'known',
  'ghost',
  'yScale',
  'stackMode',
  'title',
  'table',
  'small',
  'label',
  'lang',
  'theme',
] as const;

const serializeAll = createSerializer(ADDRESS_PARSERS, { clearOnDefault: false });
const serializeChosen = createSerializer(ADDRESS_PARSERS);

/**
 * Query of `embed.html` for one chart as it is seen now. Situation and chart are always written,
 * since an embed outlives the defaults of the page it came from.
 * @example embedQuery(address, 'arrivals') // '?situation=nagorno-karabakh-2023&chart=arrivals'
 */
export function embedQuery(address: Address, chart: string): string {
  const named = serializeAll({ situation: address.situation, chart });
  const carried = Object.fromEntries(CARRIED.map((name) => [name, address[name]]));
  return serializeChosen(named, carried);
}
