import { join } from 'node:path';
import type { Wording } from '#wording/wording.ts';
import { SET_ASIDE_FILE } from './collectFeed.ts';
import type { FeedReport } from './feedReport.ts';
import { replaceFile } from './replaceFile.ts';

export interface RunReport {
  /** ISO instant of the run. */
  readonly at: string;
  readonly exitCode: number;
  readonly feeds: readonly FeedReport[];
}

export const REPORT_FILE = 'report.md';

/** Writes what a run did twice: for people, one page, and for programs. */
export async function writeReport(out: string, report: RunReport, wording: Wording): Promise<void> {
  await replaceFile(join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  await replaceFile(join(out, REPORT_FILE), reportText(report, wording));
}

/** Markdown: a table of all feeds, then what needs a look, then what was set aside. */
export function reportText({ at, feeds }: RunReport, wording: Wording): string {
  const { t } = wording;
  const moment = wording.moment(Temporal.Instant.from(at).epochMilliseconds, 'UTC');
  const troubled = feeds.filter(({ state }) => state !== 'collected').length;
  const lines = [
    `# ${t('collect.heading', { moment })}`,
    troubled === 0 ? t('collect.outcome.good') : t('collect.outcome.partly', { count: troubled }),
    tableOf(feeds, wording),
    ...section(t('collect.sayingsHeading'), sayingsOf(feeds, wording)),
    ...setAsideSection(feeds, wording),
  ];
  return `${lines.join('\n\n')}\n`;
}

/** One line for the terminal or the log of a job. */
export function summaryLine(report: FeedReport, { t }: Wording): string {
  const { situation, address, fresh, changed, vanished, unchanged, sayings } = report;
  if (report.state === 'failed') {
    return t('collect.saying', { feed: `${situation}, ${address}`, sentence: sayings.join(' ') });
  }
  const setAside = report.setAside.reduce((sum, { rows }) => sum + rows, 0);
  const counts = { fresh, changed, vanished, unchanged, setAside };
  return [t('collect.summary', { situation, feed: address, ...counts }), ...sayings].join(' ');
}

function tableOf(feeds: readonly FeedReport[], { t, number }: Wording): string {
  const columns = [
    t('collect.columns.feed'),
    t('collect.columns.file'),
    t('collect.columns.received'),
    t('collect.columns.fresh'),
    t('collect.columns.changed'),
    t('collect.columns.vanished'),
    t('collect.columns.unchanged'),
    t('collect.columns.setAside'),
  ];
  const rows = feeds.map((feed) => [
    feedName(feed),
    `${feed.situation}/${feed.file}`,
    ...[feed.received, feed.fresh, feed.changed, feed.vanished, feed.unchanged].map(number),
    number(feed.setAside.reduce((sum, { rows: count }) => sum + count, 0)),
  ]);
  const rule = columns.map((_, index) => (index < 2 ? '---' : '---:'));
  return [columns, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function sayingsOf(feeds: readonly FeedReport[], { t }: Wording): string[] {
  return feeds.flatMap((feed) =>
    feed.sayings.map((sentence) => t('collect.saying', { feed: feedName(feed), sentence })),
  );
}

function setAsideSection(feeds: readonly FeedReport[], { t }: Wording): string[] {
  const rows = feeds.flatMap((feed) =>
    feed.setAside.map(({ reason, rows: count, sentence }) =>
      t('collect.setAsideRow', { feed: feedName(feed), count, reason, sentence }),
    ),
  );
  const kept = t('collect.setAsideKept', { file: `<situation>/${SET_ASIDE_FILE}` });
  return rows.length === 0 ? [] : [...section(t('collect.setAsideHeading'), rows), kept];
}

function section(heading: string, items: readonly string[]): string[] {
  return items.length === 0
    ? []
    : [`## ${heading}`, items.map((item) => `- ${plain(item)}`).join('\n')];
}

function feedName({ situation, kind, address }: FeedReport): string {
  return plain(`${situation}: ${kind} ${address}`);
}

/** Text from a feed stays text in the report: no markup, no further cell, no further line. */
function plain(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ').replaceAll(/[|<>[\]`*_]/g, (sign) => `\\${sign}`);
}
