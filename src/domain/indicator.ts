import type { AsOf } from './asOf.ts';
import type { Measure } from './figure.ts';

export const COUNTED_THINGS = [
  'people',
  'movements',
  'households',
  'vehicles',
  'settlements',
] as const;
export type CountedThing = (typeof COUNTED_THINGS)[number];

export interface IndicatorDefinition {
  readonly key: string;
  /** English in every language: the CSV's `indicator_name`. */
  readonly name: string;
  readonly measure: Measure;
  /** The `unit` a feed is expected to state. */
  readonly unit: string;
  /** A movement is not a person: one person may make several. */
  readonly counts: CountedThing;
  readonly hxl: string;
  readonly includes: string;
  readonly leavesOut: string;
}

type Entry = readonly [
  key: string,
  name: string,
  measure: Measure,
  hxl: string,
  includes: string,
  leavesOut: string,
];

/** figures.md, "Indicator dictionary". HXL: core tags; `+evacuated`, `+arrived` and the like are custom attributes. */
const PEOPLE: readonly Entry[] = [
  [
    'residents',
    'Residents before',
    'stock',
    '#population+ind',
    'everyone said to live in the place at that time',
    'people who had left before it',
  ],
  [
    'evacuated',
    'People evacuated inside the area',
    'cumulative',
    '#affected+evacuated+ind+cumulative',
    'people moved within the area since the start, also those who have gone home since',
    'people who crossed the border',
  ],
  [
    'arrivals',
    'People who crossed the border',
    'cumulative',
    '#affected+displaced+ind+cumulative',
    'people counted at the border since the start',
    'people who were in the country already or came by other ways',
  ],
  [
    'arrivals_in_period',
    'People who crossed the border in the period',
    'flow',
    '#affected+displaced+ind+new',
    'people counted at the border within the stated period',
    'arrivals before and after it',
  ],
  [
    'registered',
    'People registered',
    'cumulative',
    '#affected+registered+ind+cumulative',
    'people entered in the register since the start, later also people who were in the country already',
    'people not yet entered',
  ],
  [
    'awaiting_registration',
    'People waiting to be registered',
    'stock',
    '#affected+unregistered+ind',
    'arrivals not yet entered in the register at that time',
    'people already entered',
  ],
  [
    'accommodated',
    'People housed by the state',
    'cumulative',
    '#reached+shelter+ind+cumulative',
    'people who took housing that the state offered',
    'people who found housing themselves',
  ],
  [
    'residing',
    'Displaced people living in the place',
    'stock',
    '#affected+displaced+ind',
    'displaced people in any housing at that time',
    'people who live elsewhere or have left',
  ],
  [
    'remaining',
    'People who remained',
    'stock',
    '#population+remaining+ind',
    'people still in the area at that time',
    'people who had left',
  ],
  [
    'idps',
    'Internally displaced people',
    'stock',
    '#affected+idps+ind',
    'people displaced inside their country at that time',
    'people who crossed a border',
  ],
  [
    'refugees',
    'Refugees',
    'stock',
    '#affected+refugees+ind',
    'people displaced across a border at that time',
    'people displaced inside their country',
  ],
  [
    'sheltered',
    'People in shelters',
    'stock',
    '#affected+incamp+ind',
    'people in shelters or camps at that time',
    'people housed elsewhere',
  ],
  [
    'net_abroad',
    'People abroad on balance',
    'stock',
    '#affected+abroad+ind',
    'departures less returns up to that time',
    'people who left and came back',
  ],
  [
    'killed',
    'People killed',
    'cumulative',
    '#affected+killed+ind+cumulative',
    'deaths that the source counts, with the status and side it states',
    'people missing or not identified, unless it says so',
  ],
  [
    'injured',
    'People injured',
    'cumulative',
    '#affected+injured+ind+cumulative',
    'injured people that the source counts',
    'people killed, unless it says otherwise',
  ],
  [
    'missing_people',
    'People missing',
    'stock',
    '#affected+missing+ind',
    'people whose fate was unknown at that time',
    'people found or identified since',
  ],
  [
    'patients_transferred',
    'Patients transferred',
    'cumulative',
    '#reached+health+ind+cumulative',
    'patients taken to hospitals elsewhere since the start',
    'patients who travelled by themselves',
  ],
  [
    'died_en_route',
    'People who died on the way',
    'cumulative',
    '#affected+killed+enroute+ind+cumulative',
    'deaths on the road',
    'deaths before and after the journey',
  ],
  [
    'planning_figure',
    'People planned for',
    'forecast',
    '#inneed+planned+ind',
    'people a plan prepares for',
    'nothing that was counted',
  ],
];

const MOVEMENTS: readonly Entry[] = [
  [
    'border_crossings',
    'Border crossings',
    'cumulative',
    '#affected+displaced+movements',
    'every crossing',
    'nothing: one person may cross several times',
  ],
  [
    'returned_to_armenia',
    'Returns to Armenia',
    'cumulative',
    '#affected+returnees+movements+cumulative',
    'every crossing into Armenia after a departure',
    'first arrivals',
  ],
  [
    'left_armenia',
    'Departures from Armenia',
    'cumulative',
    '#affected+departed+movements+cumulative',
    'every crossing out of Armenia, also for a visit',
    'returns',
  ],
];

const VEHICLES: Entry = [
  'vehicles_crossed',
  'Vehicles that crossed the border',
  'cumulative',
  '#indicator+vehicles+num+cumulative',
  'vehicles counted at the border since the start',
  'the people in them',
];
const SETTLEMENTS: Entry = [
  'settlements_evacuated',
  'Settlements evacuated',
  'cumulative',
  '#indicator+settlements+num+cumulative',
  'settlements from which people were moved since the start',
  'the people of them',
];

export const INDICATORS: readonly IndicatorDefinition[] = [
  ...PEOPLE.map((entry) => definition(entry, 'people', 'people')),
  ...MOVEMENTS.map((entry) => definition(entry, 'people', 'movements')),
  definition(VEHICLES, 'vehicles', 'vehicles'),
  definition(SETTLEMENTS, 'settlements', 'settlements'),
];

const BY_KEY = new Map(INDICATORS.map((one) => [one.key, one]));

/** Null for a key that is not in the dictionary: shown under its raw name, never combined. */
export function indicatorOf(key: string): IndicatorDefinition | null {
  return BY_KEY.get(key) ?? null;
}

/**
 * What kind of count a row is when it does not say so itself. Border crossings within a stated period are a flow,
 * whatever the manifest's `measures` says of the running count.
 */
export function measureOf(
  indicator: string,
  asOf: AsOf,
  declared: Readonly<Record<string, Measure>> = {},
): Measure | null {
  if (indicator === 'border_crossings' && asOf.precision === 'interval') return 'flow';
  if (Object.hasOwn(declared, indicator)) return declared[indicator] ?? null;
  return indicatorOf(indicator)?.measure ?? null;
}

function definition(entry: Entry, unit: string, counts: CountedThing): IndicatorDefinition {
  const [key, name, measure, hxl, includes, leavesOut] = entry;
  return { key, name, measure, unit, counts, hxl, includes, leavesOut };
}
