/**
 * What the page of own data may know of the reading of a table: its words and shapes. The reading itself is behind
 * `useOwnTable`, since views import no feeds.
 */
export type {
  Cell,
  ColumnRole,
  DateFormat,
  FixedCells,
  MappedColumn,
  Mapping,
  NumberFormatName,
  Proposal,
  Question,
  RefusedColumn,
  TableFaultFacts,
} from '#feeds/ownTable/types.ts';
export type {
  OpenedSheet,
  OpenedSummary,
  Preview,
  TableCounts,
  TableHost,
} from '#feeds/ownTable/sessionTypes.ts';
export { COLUMN_ROLES, DATE_FORMATS, NUMBER_FORMATS } from '#feeds/ownTable/types.ts';
