/** What an embed file says of itself beside its figures. */
export interface EmbedFileFacts {
  /** `site` = one of a published site, with its style sheet and script; `single` = a file that needs nothing else. */
  readonly mode: 'site' | 'single';
  /** Address of the same view on the whole page: relative in a site, absolute in a single file; null = no link. */
  readonly pageAddress: string | null;
  /** Address of the page with the latest figures, where these are of an earlier moment; null = none later. */
  readonly latestAddress: string | null;
  /** By which the figures can be checked; null where none is made. */
  readonly receipt: string | null;
  /** Their table as a file: an address beside the embed, or its text to be carried inside; null = the table alone. */
  readonly csv: CsvOfEmbed | null;
  /** Of `site`. */
  readonly site?: SiteOfEmbed;
  /** Further elements of the head, written by us (oEmbed, Open Graph); left out = none. */
  readonly headTags?: string;
}

export interface CsvOfEmbed {
  /** Name under which it is saved. */
  readonly name: string;
  readonly address?: string;
  readonly text?: string;
}

/** Relative addresses, as seen from the file. */
export interface SiteOfEmbed {
  readonly sheet: string;
  readonly script: string;
  /** The updating embed of the same view. */
  readonly interactive: string;
  /** The site's folder. */
  readonly root: string;
  /** Where the file lies below `embed/`. */
  readonly path: string;
  /** Of the script that finds newer figures; null where the feed does not grow, and there never are any. */
  readonly reader: string | null;
}

/** Larger tables are not carried inside: a file that is mailed should stay one that can be mailed. */
export const MOST_CARRIED = 200_000;
