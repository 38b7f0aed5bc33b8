import type { inferParserType } from 'nuqs';
import { createLoader, createSerializer, parseAsStringLiteral } from 'nuqs';
import {
  parseAsFeedAddress,
  parseAsLanguageTag,
  parseAsMoment,
  parseAsName,
  parseAsPickedIds,
  parseAsReportParts,
  parseAsSmallCounts,
  parseAsSort,
  parseAsSourceIds,
  parseAsTimeWindow,
} from './addressParsers.ts';
import { SENSITIVITIES } from '#domain/disclosure/disclosureRules.ts';
import { migrateSearch } from './migrateSearch.ts';

export const DEFAULT_SITUATION = 'nagorno-karabakh-2023';
/** Further pages join this list when they are built; an address that asks for another gets the first. */
export const PAGES = ['situation', 'compare', 'data', 'report', 'verify'] as const;
export type Page = (typeof PAGES)[number];
export const TABS = ['charts', 'table', 'sources', 'changes'] as const;
export type Tab = (typeof TABS)[number];
export const Y_SCALES = ['linear', 'log'] as const;
export const STACK_MODES = ['absolute', 'relative'] as const;
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
/** Whether what became known after the chosen moment is drawn faintly. */
export const GHOSTS = ['on', 'off'] as const;
/** In an embed: its title (also said above the frame, on the page around), and the table of its figures. */
export const EMBED_PARTS = ['on', 'off'] as const;
/** What the ledger of changes lists. */
export const CHANGE_KINDS = ['all', 'new', 'revised', 'withdrawn'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
/** In what the time since an onset is counted when situations are compared. */
export const INTERVALS = ['days', 'hours'] as const;
/** How many days after its onset a comparison shows. */
export const SPANS = ['10', '30', '100', 'all'] as const;
export type Span = (typeof SPANS)[number];
/** What a report is printed on, and how its pictures are drawn. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];
export const INKS = ['colour', 'grey'] as const;
/** `drawn` = all but the rejected ones. */
export const ROLE_FILTERS = ['drawn', 'recommended', 'triangulation', 'rejected'] as const;
export type RoleFilter = (typeof ROLE_FILTERS)[number];

/**
 * Everything that an address may say (conventions.md, "Address"). A name that is not here is left
 * alone; a value that cannot be read counts as not given. null = not chosen.
 */
export const ADDRESS_PARSERS = {
  page: parseAsStringLiteral(PAGES).withDefault('situation'),
  situation: parseAsName.withDefault(DEFAULT_SITUATION),
  tab: parseAsStringLiteral(TABS).withDefault('charts'),
  chart: parseAsName,
  time: parseAsTimeWindow,
  source: parseAsSourceIds,
  /** `~arrivals.unhcr`: which source the reader takes as the main line of an indicator. */
  main: parseAsSourceIds,
  base: parseAsName,
  known: parseAsMoment,
  ghost: parseAsStringLiteral(GHOSTS).withDefault('on'),
  since: parseAsMoment,
  changes: parseAsStringLiteral(CHANGE_KINDS).withDefault('all'),
  /** The figure whose time is shown as it settled. */
  settled: parseAsName,
  yScale: parseAsStringLiteral(Y_SCALES).withDefault('linear'),
  stackMode: parseAsStringLiteral(STACK_MODES).withDefault('absolute'),
  align: parseAsName,
  /** `~gaza-2023~sudan-2023`: the situations that are compared; none named = all. */
  with: parseAsSourceIds,
  interval: parseAsStringLiteral(INTERVALS).withDefault('days'),
  span: parseAsStringLiteral(SPANS).withDefault('30'),
  /** `~finding~key~chart.arrivals~note.1`: the parts of a report in their order; `~` = none. */
  parts: parseAsReportParts,
  /** Of these parts the report also has the table. */
  tables: parseAsReportParts,
  paper: parseAsStringLiteral(PAPERS).withDefault('a4'),
  ink: parseAsStringLiteral(INKS).withDefault('colour'),
  title: parseAsStringLiteral(EMBED_PARTS).withDefault('on'),
  table: parseAsStringLiteral(EMBED_PARTS).withDefault('off'),
  /** Counts of people under this number are hidden; a manifest may demand it too, and more. */
  small: parseAsSmallCounts,
  /** How sensitive the view is; a manifest may say more. */
  label: parseAsStringLiteral(SENSITIVITIES),
  lang: parseAsLanguageTag.withDefault('en'),
  theme: parseAsStringLiteral(THEMES),
  feed: parseAsFeedAddress,
  /** The statement that is open. */
  figure: parseAsName,
  /** The figure beside which the other sources are shown. */
  beside: parseAsName,
  /** Figures of the table that are taken together. */
  pick: parseAsPickedIds,
  /** Filters of the table; its search text is not here, since a link that is shared holds no free text. */
  indicator: parseAsName,
  role: parseAsStringLiteral(ROLE_FILTERS).withDefault('drawn'),
  sort: parseAsSort,
} as const;

export type Address = inferParserType<typeof ADDRESS_PARSERS>;
export type AddressChange = { readonly [Name in keyof Address]?: Address[Name] | null };

const load = createLoader(ADDRESS_PARSERS);
const serialize = createSerializer(ADDRESS_PARSERS);

/**
 * Reads a query such as `?situation=gaza-2023&time=earliest..2023-10-20`. Never throws: what cannot
 * be read falls back, old names are read as their new ones, of duplicates the first one counts.
 */
export function parseAddress(search: string): Address {
  return load(new URLSearchParams(migrateSearch(search)));
}

/** Writes the query of a view, defaults left out: `?tab=table`, or nothing at all. */
export function formatAddress(address: AddressChange): string {
  return serialize(address);
}
