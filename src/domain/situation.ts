import type { AsOf } from './asOf.ts';
import type { Sensitivity, SmallCountRule } from './disclosure/disclosureRules.ts';
import type { Breakdown, Figure, Measure, Qualifier } from './figure.ts';
import type { SetAsideRow, TableNote } from './figureTable.ts';

export const CHART_KINDS = ['evacuated', 'cumulative', 'pace', 'casualties', 'provinces'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** Which figures a chart, key figure or denominator speaks of. `source` left out = every source. */
export interface FigureSelector {
  readonly indicator: string;
  readonly place?: string;
  /** Left out = figures without any breakdown. */
  readonly breakdown?: Breakdown;
  readonly source?: string;
}

export interface Onset {
  readonly id: string;
  readonly label: string;
  /** ISO 8601 instant with offset, or a day. */
  readonly at: string;
  readonly source: string;
  readonly url: string;
}

/** A stated population before, offered as the base of shares. */
export interface Denominator {
  readonly id: string;
  /** Says place, year and borders where they differ, e.g. "2020, larger territory". */
  readonly label: string;
  readonly selector: FigureSelector;
  readonly asOf: string;
  /** The default base of this situation. */
  readonly preferred?: boolean;
  /** Other borders or years: still offered, and labelled so. */
  readonly otherTerritory?: boolean;
}

export interface SourceEntry {
  readonly id: string;
  /** Exactly as in the feed's `source` column. */
  readonly name: string;
  readonly url?: string;
}

/**
 * A source that a reader took as the main line of an indicator in place of the recommended one: `arrivals.unhcr`,
 * as it stands in the address (`main=~arrivals.unhcr`).
 */
export interface TakenSource {
  readonly indicator: string;
  /** Id as in the manifest, or the slug of an undeclared name. */
  readonly sourceId: string;
}

/** Declares which figures are the parts of which whole; nothing else is ever added up. */
export interface Partition {
  readonly id: string;
  readonly label: string;
  readonly whole: FigureSelector;
  readonly parts: readonly FigureSelector[];
}

export interface PanelDefinition {
  readonly title: string;
  readonly selector: FigureSelector;
}

export interface ChartDefinition {
  /** Used in addresses: `chart=arrivals`. */
  readonly id: string;
  readonly kind: ChartKind;
  /** The series that the chart is about; further ones are told apart, never added. */
  readonly selectors: readonly FigureSelector[];
  /** Default time window, `2023-09-24..2023-10-04` (days in the situation's zone, last day included). */
  readonly window?: string;
  /**
   * Other measures that could be taken for a later value (registered beside arrivals): never on the main line,
   * drawn where one of them passes it.
   */
  readonly companions?: readonly FigureSelector[];
  /** Flows stated by officials, shown beside the pace. */
  readonly stated?: readonly FigureSelector[];
  /** Small multiples (casualties). */
  readonly panels?: readonly PanelDefinition[];
  /** Partition whose parts are drawn (provinces). */
  readonly partition?: string;
  /** Declared reporting cadence in hours; gaps beyond it stay gaps. Default 24. */
  readonly cadenceHours?: number;
  /** False where a share of the population before would be meaningless (casualties, housing). */
  readonly share?: boolean;
  /** Days after which the time axis is broken: hours of the first days, then days, then months. */
  readonly breaksAfter?: readonly string[];
}

export const KEY_FIGURE_KINDS = ['denominator', 'latest', 'share'] as const;
export interface KeyFigureDefinition {
  readonly id: string;
  readonly kind: (typeof KEY_FIGURE_KINDS)[number];
  readonly label: string;
  readonly selector: FigureSelector;
}

export const MARKINGS = ['archive', 'live', 'replay', 'example'] as const;
export type Marking = (typeof MARKINGS)[number];

/** What a feed speaks; each has an adapter of its own. `table` is any other table, read by a saved mapping. */
export const FEED_KINDS = [
  'figures',
  'odp_timeseries',
  'odp_sublocation',
  'odp_origin',
  'refstat',
  'hapi',
  'idmc_idu',
  'idmc_gidd',
  'dtm',
  'table',
] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

/**
 * What one series of a feed means. Feeds do not say it, or say it wrongly (UNHCR's portal calls a daily flow
 * "cumulative"), so whoever configures the feed declares it; nothing is guessed.
 */
export interface FeedSeries {
  /** How the feed names the series: a population group of the portal, a column of a table; see the adapter. */
  readonly key: string;
  readonly indicator: string;
  readonly measure: Measure;
  /** Left out = people. */
  readonly unit?: string;
  /** What the series is about where its rows name no place. */
  readonly place?: string;
  readonly placeCode?: string;
  readonly breakdown?: Breakdown;
  /** How the source hedges; left out = exact, as stated. */
  readonly qualifier?: Qualifier;
}

/** Whose work it is, in the words that the provider asks for. */
export interface Licence {
  readonly name: string;
  readonly url: string;
  readonly credit: string;
}

export interface FeedDefinition {
  readonly kind: FeedKind;
  /** Relative to the manifest, or absolute https. */
  readonly address: string;
  /**
   * A folder of this site that forwards to the feed's host, for feeds that browsers may not read:
   * it takes the place of scheme and host.
   */
  readonly via?: string;
  /** Hosts that its answers may be redirected to; the content policy has to list them too. */
  readonly redirectsTo?: readonly string[];
  readonly series?: readonly FeedSeries[];
  /** The institution that states the figures, where the feed does not name it row by row. */
  readonly source?: string;
  /** Where a person reads about the feed. */
  readonly page?: string;
  readonly licence?: Licence;
  /** Name of the query parameter that carries the reader's own token; its value is never part of a manifest. */
  readonly token?: string;
  /** Address of a saved mapping, for `table`. */
  readonly mapping?: string;
  readonly marking: Marking;
  /** Last day that an archive covers. */
  readonly ends?: string;
  /** How often the source promises new figures; polling and freshness follow it. */
  readonly cadenceHours?: number;
  /** One value per as-of, replaced later: a missing published means the time it was retrieved. */
  readonly vintage?: boolean;
}

/** That figures are the reader's own, kept on this device: said on screen and in all that leaves the page. */
export interface OwnFigures {
  /** Empty where every figure was typed in. */
  readonly fileName: string;
  /** Epoch ms. */
  readonly takenAt: number;
  /** Title of the situation that they stand beside or in place of; null where they stand alone. */
  readonly base: string | null;
  /** The feeds of that situation are read too. */
  readonly hasFeeds: boolean;
}

/** One situation as its `manifest.json` declares it (schema: public/situations/manifest.schema.json). */
export interface Situation {
  readonly id: string;
  readonly title: string;
  /** Both names of the place where two are in use. */
  readonly placeNames: readonly string[];
  /** How a place is shown where the feed's own spelling is one of two names in use. */
  readonly placeLabels?: readonly { readonly place: string; readonly label: string }[];
  /** IANA zone, e.g. "Asia/Yerevan": where days begin and end. */
  readonly zone: string;
  /** What an indicator counts here where the dictionary leaves it open (border crossings). */
  readonly measures?: Readonly<Record<string, Measure>>;
  readonly feeds: readonly FeedDefinition[];
  readonly events: string | null;
  readonly onsets: readonly Onset[];
  readonly denominators: readonly Denominator[];
  readonly sources: readonly SourceEntry[];
  /** Source ids in order of preference, per indicator; `*` for the rest. */
  readonly preferred: Readonly<Record<string, readonly string[]>>;
  /** What the reader took instead, one source per indicator; never part of a manifest. */
  readonly taken?: readonly TakenSource[];
  /** The reader's own figures are among these; never part of a manifest. */
  readonly own?: OwnFigures;
  readonly partitions: readonly Partition[];
  readonly charts: readonly ChartDefinition[];
  readonly keyFigures: readonly KeyFigureDefinition[];
  /** The indicator the headline states, e.g. arrivals. */
  readonly headline: FigureSelector | null;
  readonly provinces: readonly {
    readonly code: string;
    readonly name: string;
    readonly place: string;
  }[];
  readonly disclaimers: readonly string[];
  readonly licence: Licence;
  /** Small counts of people are hidden; an address may hide more, never less. */
  readonly disclosure?: SmallCountRule;
  /** How sensitive the situation is; an address may say more, never less. */
  readonly sensitivity?: Sensitivity;
}

/** One line of situations.json; the first is the default. `manifest` is relative to that file. */
export interface SituationListing {
  readonly id: string;
  readonly title: string;
  readonly manifest: string;
}

/** The clock of a replay feed, as the feed stated it. */
export interface FeedClock {
  /** ISO 8601 instant that the replay had reached. */
  readonly now: string;
  /** Replayed seconds per second. */
  readonly speed: number;
  readonly paused: boolean;
}

/** An update that holds far fewer rows, or series, than the one before; what it lacks was kept. */
export interface Shrunken {
  /** What `now` and `before` count: rows, or pairs of indicator and place. Left out = rows. */
  readonly of?: 'series';
  readonly now: number;
  readonly before: number;
  /** When the kept rows were fetched, epoch ms. */
  readonly since: number;
}

export interface SituationEvent {
  /** 1-based, in time order: the number drawn on the axis. */
  readonly number: number;
  readonly time: AsOf;
  readonly title: string;
  readonly source: string;
  readonly url: string;
}

/** Everything a page needs: what was declared and what was read. */
export interface SituationData {
  readonly situation: Situation;
  readonly figures: readonly Figure[];
  readonly rejected: readonly Figure[];
  readonly setAside: readonly SetAsideRow[];
  readonly notes: readonly TableNote[];
  readonly received: number;
  readonly events: readonly SituationEvent[];
  /** Event rows that could not be read. */
  readonly eventsSetAside?: readonly SetAsideRow[];
  readonly marking: Marking;
  /** Only where the feed is a replay. */
  readonly clock?: FeedClock;
  readonly shrunken?: Shrunken;
}
