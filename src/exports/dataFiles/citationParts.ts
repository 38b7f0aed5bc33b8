import { compareAsOf } from '#domain/asOf.ts';
import { SOURCE_NOT_STATED } from '#domain/figure.ts';
import { slugOf } from '#domain/slug.ts';
import { chartCitation, type Citation } from '#wording/citation.ts';
import type { Wording } from '#wording/wording.ts';
import { type DataSelection, scopeOf } from './dataSelection.ts';
import { oneLine } from './oneLine.ts';
import { knownSentence, readmeTitle } from './readmeSections.ts';

/** A calendar day in the situation's zone; month and day are null where only a month or a year was stated. */
export interface CitedDay {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** What reference managers want to know, each text one line. */
export interface CitationParts {
  /** Letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** Institutions, as literal names; those that are not named are left out. */
  readonly sources: readonly string[];
  /** Time of the newest figure. */
  readonly asOf: CitedDay;
  /** null where it is not said when the files were made. */
  readonly accessed: CitedDay | null;
  readonly address: string;
  /** As known at, receipt. */
  readonly note: string;
}

/** Errors: RangeError where there is no figure. */
export function citationParts(selection: DataSelection, wording: Wording): CitationParts {
  const { facts, figures } = selection;
  const { situation, address, receipt, made } = facts;
  const newest = figures.reduce<(typeof figures)[number] | null>(
    (one, other) => (one === null || compareAsOf(one.asOf, other.asOf) < 0 ? other : one),
    null,
  );
  if (newest === null) throw new RangeError('There is no figure to cite.');
  const last = newest.asOf.text.split('/').at(-1) ?? '';
  const names = new Set(figures.map(({ source }) => source));
  names.delete(SOURCE_NOT_STATED);
  const known = knownSentence(selection, wording);
  return {
    key: ['corridor', slugOf(situation.id), scopeOf(facts), last.slice(0, 10)]
      .filter((part) => part !== '')
      .join('-'),
    title: oneLine(readmeTitle(selection, wording)),
    sources: [...names].map(oneLine),
    asOf: citedDay(last),
    accessed: made === null ? null : citedDay(dayOf(made, situation.zone)),
    address,
    note: oneLine(
      [
        ...facts.stamps,
        known,
        ...(receipt === null
          ? []
          : [wording.t('files.citationReceipt', { receipt: receipt.code })]),
      ].join(' '),
    ),
  };
}

/** The same as sentences: short for a caption, long for a list of references. */
export function citationSentences(selection: DataSelection, wording: Wording): Citation {
  const { facts, figures } = selection;
  const { situation, title, address, made, knownAt } = facts;
  const cited = chartCitation(
    { title, situation: situation.title, figures },
    { zone: situation.zone, address, retrieved: made, knownAt },
    wording,
  );
  if (cited === null) throw new RangeError('There is no figure to cite.');
  return { short: oneLine(cited.short), long: oneLine(cited.long) };
}

function citedDay(text: string): CitedDay {
  const [year = 0, month = null, day = null] = text.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

function dayOf(at: number, zone: string): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return moment.toPlainDate().toString();
}
