import type { ChartView, EventView } from '#chartViews/chartView.ts';
import { linkOf } from '#domain/link.ts';
import type { ShownSituation } from '#shown/shownSituation.ts';
import type { Wording } from '#wording/wording.ts';
import { type HtmlNode, htmlNode } from '../markup/htmlNode.ts';
import { type EmbedFileFacts, MOST_CARRIED } from './embedFacts.ts';

interface Told {
  readonly shown: ShownSituation;
  readonly facts: EmbedFileFacts;
  /** What the script needs; after the drawing, which does not wait for it. */
  readonly script: HtmlNode['attributes'];
}

/** What stands under the drawing: sentence, what fixed means, source, times, notes, where to look, table, events. */
export function embedFoot(view: ChartView, told: Told, wording: Wording): HtmlNode {
  const { t } = wording;
  const { receipt } = told.facts;
  const line = (text: string, name: string | null = null) => htmlNode('p', { class: name }, [text]);
  return htmlNode('div', { class: 'foot', ...told.script }, [
    line(view.sentence, 'lead'),
    line(view.sourceLine),
    line(view.timesLine, 'soft'),
    fixedLine(told, wording),
    ...(view.notes.length === 0
      ? []
      : [
          htmlNode(
            'ul',
            { class: 'soft' },
            view.notes.map((note) => htmlNode('li', {}, [note])),
          ),
        ]),
    linksOf(told.facts, wording),
    ...(receipt === null ? [] : [line(t('pictures.receipt', { receipt }), 'code')]),
    tableOf(view, wording),
    ...eventsOf(view.events, wording),
  ]);
}

/** What a reader may expect of this file in a year, and whether more was known when it was made. */
function fixedLine({ shown, facts }: Told, wording: Wording): HtmlNode {
  const { knownAt, fetchedAt } = shown.choices;
  const { zone } = shown.data.situation;
  const moment = (at: number) => wording.moment(at, zone);
  const sentence =
    knownAt !== null
      ? wording.t('embedFile.fixedKnown', { moment: moment(knownAt) })
      : fetchedAt !== null
        ? wording.t('embedFile.fixedFetched', { moment: moment(fetchedAt) })
        : wording.t('embedFile.fixedArchive');
  const { latestAddress } = facts;
  const later =
    latestAddress === null
      ? []
      : [
          ` ${wording.t('embedFile.laterExist')} `,
          outside(latestAddress, wording.t('embed.newerLink')),
        ];
  return htmlNode('p', { class: 'fixed' }, [sentence, ...later]);
}

function linksOf({ pageAddress, csv, site }: EmbedFileFacts, { t }: Wording): HtmlNode {
  const csvAddress = csv === null ? null : addressOf(csv);
  return htmlNode('p', { class: 'links' }, [
    ...(pageAddress === null ? [] : [outside(pageAddress, t('embed.openPage')), ' ']),
    ...(csv === null || csvAddress === null
      ? []
      : [htmlNode('a', { href: csvAddress, download: csv.name }, [t('embedFile.csv')]), ' ']),
    // Shown by the script, since without one it leads to an empty page.
    ...(site === undefined
      ? []
      : [
          htmlNode('a', { href: site.interactive, class: 'interactive', hidden: true }, [
            t('embed.interactive'),
          ]),
        ]),
  ]);
}

function addressOf({ address, text }: NonNullable<EmbedFileFacts['csv']>): string | null {
  if (address !== undefined) return address;
  if (text === undefined || text.length > MOST_CARRIED) return null;
  return `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;
}

/** A frame shows this chart alone: everything else opens beside it. */
function outside(address: string, words: string): HtmlNode {
  return htmlNode('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, [words]);
}

function tableOf({ table }: ChartView, { t }: Wording): HtmlNode {
  const side = (index: number) => (table.columns[index]?.numeric === true ? 'n' : null);
  const heads = table.columns.map(({ label }, index) =>
    htmlNode('th', { scope: 'col', class: side(index) }, [label]),
  );
  const rows = table.rows.map(({ cells }) =>
    htmlNode(
      'tr',
      {},
      cells.map((cell, index) =>
        htmlNode('td', { class: side(index) }, [htmlNode('bdi', {}, [cell])]),
      ),
    ),
  );
  const label = `${t('plot.dataTable')}: ${table.caption}`;
  return htmlNode('details', { class: 'figures' }, [
    htmlNode('summary', {}, [t('plot.dataTable')]),
    htmlNode('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': label }, [
      htmlNode('table', {}, [
        htmlNode('thead', {}, [htmlNode('tr', {}, heads)]),
        htmlNode('tbody', {}, rows),
      ]),
    ]),
  ]);
}

/** Behind the numbers on the time axis. */
function eventsOf(events: readonly EventView[], { t }: Wording): HtmlNode[] {
  if (events.length === 0) return [];
  const items = events.map(({ number, title, time, source, url }) => {
    const link = linkOf(url);
    const name = htmlNode('bdi', {}, [source]);
    const linked = { href: link, target: '_blank', rel: 'noopener noreferrer' };
    return htmlNode('li', { value: number }, [
      htmlNode('bdi', {}, [title]),
      ` (${time}, `,
      link === null ? name : htmlNode('a', linked, [name]),
      ')',
    ]);
  });
  return [
    htmlNode('details', {}, [
      htmlNode('summary', {}, [t('plot.eventsCount', { count: events.length })]),
      htmlNode('ol', {}, items),
    ]),
  ];
}
