import type { Figure } from '#domain/figure.ts';
import { latestAsOf } from '#domain/latestAsOf.ts';
import type { Marking } from '#domain/situation.ts';
import { fileName, type FileState } from './fileName.ts';

/** What every file of a situation says in its name and rows. */
export interface FileFacts {
  readonly situation: string;
  readonly marking: Marking;
  readonly zone: string;
  /** Epoch ms; null = the latest. */
  readonly knownAt: number | null;
  /** Epoch ms of the fetch, where the figures are older than they should be. */
  readonly staleSince: number | null;
}

export interface NamedFile {
  /** What the file holds: `figures`, `arrivals`, `set-aside`. */
  readonly scope: string;
  readonly extension: string;
  /** Those in it: the newest gives the date. */
  readonly figures: readonly Figure[];
}

/** Every figure and every wrong copy, whatever moment is chosen. */
export const ALL_FIGURES = 'all-figures';

/** What no chosen moment changes is not named after it. */
const OF_EVERY_MOMENT: readonly string[] = [ALL_FIGURES, 'set-aside'];

/** The name of a file, from the page and from a command alike (conventions.md, "CSV"). */
export function exportName(facts: FileFacts, { scope, extension, figures }: NamedFile): string {
  return fileName({
    situation: facts.situation,
    scope,
    asOf: latestAsOf(figures)?.text.split('/').at(-1) ?? null,
    // A day is known at its end, which is the next one's midnight: the file is named after the day.
    known:
      facts.knownAt === null || OF_EVERY_MOMENT.includes(scope)
        ? null
        : dayOf(facts.knownAt - 1, facts.zone),
    state: stateOf(facts),
    extension,
  });
}

function stateOf({ marking, staleSince, zone }: FileFacts): FileState {
  if (marking === 'example') return { kind: 'example' };
  return staleSince === null ? { kind: 'good' } : { kind: 'stale', since: dayOf(staleSince, zone) };
}

function dayOf(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}
