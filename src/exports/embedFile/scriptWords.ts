import type { Wording } from '#wording/wording.ts';
import type { HtmlNode } from '../markup/htmlNode.ts';
import type { EmbedFileFacts } from './embedFacts.ts';

interface Written {
  readonly query: string;
  readonly figures: readonly string[];
  /** ISO instant up to which the figures were known; null = an archive. */
  readonly made: string | null;
}

/**
 * What the script of a published embed needs, as attributes of the document: it loads no words, and knows the figures
 * behind the shapes by their order.
 */
export function scriptWords(
  { pageAddress, receipt, site }: EmbedFileFacts,
  { query, figures, made }: Written,
  { t }: Wording,
): HtmlNode['attributes'] {
  const places = { name: '{name}', index: '{index}', count: '{count}' };
  if (site === undefined) return {};
  return {
    'data-embed': site.path,
    'data-root': site.root,
    'data-view': query,
    'data-receipt': receipt,
    'data-page': pageAddress,
    'data-reader': site.reader,
    'data-made': made,
    'data-figures': figures.join(' '),
    'data-role': t('plot.plotRole'),
    'data-keys': t('plot.keyboard'),
    'data-position': t('plot.position', places),
    'data-hint': pageAddress === null ? null : t('embedFile.figureOnPage'),
    'data-newer': t('embed.newer', { asOf: '{asOf}' }),
    'data-see': t('embed.newerLink'),
    'data-changed': t('embedFile.changed'),
    'data-clock': t('embedFile.clockBehind'),
    'data-unread': t('embedFile.newerUnread'),
    'data-saved': t('embedFile.saved'),
  };
}
