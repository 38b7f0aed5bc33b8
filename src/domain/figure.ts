import type { AsOf } from './asOf.ts';
import type { Quantity } from './quantity.ts';

/** How a source hedges its number; drawn, spoken and exported, never dropped. */
export const QUALIFIERS = ['exact', 'about', 'at_least', 'at_most', 'between'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** `rejected` = a wrong copy: listed with its reason, never drawn, never counted. */
export const ROLES = ['recommended', 'triangulation', 'rejected'] as const;
export type Role = (typeof ROLES)[number];

/** Why a figure has no number, or what the number is (after SDMX OBS_STATUS). */
export const OBSERVATION_STATUSES = [
  'normal',
  'not_reported',
  'suppressed',
  'unreadable',
  'withdrawn',
  'example',
] as const;
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

/** What kind of count it is: decides what it may be combined with and how it is drawn. */
export const MEASURES = ['stock', 'flow', 'cumulative', 'forecast'] as const;
export type Measure = (typeof MEASURES)[number];

/** Ordered key=value pairs as stated, e.g. [['status','civilian'],['side','Armenian']]. */
export type Breakdown = readonly (readonly [key: string, value: string])[];

/** One row of a feed: one place where a figure was stated or carried. */
export interface Reference {
  /** 1-based data row in the feed it came from; the header is not counted. */
  readonly row: number;
  /** The time that the number is true of, as this row wrote it: one moment may be written in two zones. */
  readonly asOfText: string;
  readonly published: AsOf | null;
  /** Our own fetch time, ISO instant; empty for archives. */
  readonly retrieved: string;
  readonly carriedBy: string;
  /** As stated; may be no web address at all. Use `linkOf` before making a link of it. */
  readonly url: string;
  readonly role: Role;
  readonly revises: number | null;
  readonly note: string;
  /** How many rows of the feed were added up into this one statement, by the feed's own rule; left out = 1. */
  readonly rows?: number;
  /** Under which licence its feed gives it; left out = the situation's. */
  readonly licence?: string;
  /** Its feed keeps one value per as-of and replaces it later; left out = as the situation as a whole declares. */
  readonly vintage?: boolean;
}

/**
 * One number, stated by one source, about one place and time, with every reference that carries it.
 * Unit: `unit` (people unless it says otherwise). A missing number is a `Quantity` with a reason.
 */
export interface Figure {
  /** Readable slug and a short hash of the identity: stable between fetches and row orders. */
  readonly id: string;
  readonly indicator: string;
  readonly measure: Measure | null;
  readonly place: string;
  readonly placeCode: string;
  readonly breakdown: Breakdown;
  readonly asOf: AsOf;
  /** The number as written in the row; null where only a range was stated, or none. */
  readonly value: number | null;
  readonly valueLow: number | null;
  readonly valueHigh: number | null;
  readonly qualifier: Qualifier;
  readonly quantity: Quantity;
  readonly unit: string;
  /** The institution as named in the feed, e.g. "Government of Armenia". */
  readonly source: string;
  readonly status: ObservationStatus;
  /** Best role among its references (recommended before triangulation); rejected figures stay apart. */
  readonly role: Role;
  /** Earliest published of its references, at its own precision. */
  readonly published: AsOf | null;
  /** From when the number was known (see `knownFromOf`), epoch milliseconds. */
  readonly knownFrom: number;
  readonly knownFromAssumed: boolean;
  /** Its time had not come when it was read, or at the chosen moment: shown and flagged, never the latest. */
  readonly toCome: boolean;
  readonly revises: number | null;
  /** All notes of its references, without repetition. */
  readonly notes: readonly string[];
  readonly references: readonly Reference[];
  /** Ids of figures that differ from this one only in qualifier. */
  readonly twins: readonly string[];
}

/** A source that is not named states nothing that may be compared or joined. */
export const SOURCE_NOT_STATED = 'Not stated';
