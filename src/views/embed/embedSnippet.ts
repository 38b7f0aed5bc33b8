export interface EmbedSnippet {
  readonly title: string;
  /** Absolute address of the embed. */
  readonly address: string;
  /** Absolute address of the whole page. */
  readonly pageAddress: string;
  readonly sourceLine: string;
  /** CSS pixels. */
  readonly height: number;
}

/**
 * The code that puts one chart into another page (conventions.md, "Embed"). The text inside is seen
 * only where a site strips frames, and then still says what the chart is and where it comes from.
 */
export function embedSnippet(embed: EmbedSnippet): string {
  const attributes = [
    `title="${escapeMarkup(embed.title)}"`,
    `src="${escapeMarkup(embed.address)}"`,
    'loading="lazy"',
    'referrerpolicy="no-referrer"',
    'sandbox="allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox"',
    'allow="clipboard-write"',
    'style="width:100%;border:0"',
    `height="${embed.height}"`,
  ];
  const link = `<a href="${escapeMarkup(embed.pageAddress)}">${escapeMarkup(embed.title)}</a>`;
  return `<iframe ${attributes.join(' ')}>${link} ${escapeMarkup(embed.sourceLine)}</iframe>`;
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
