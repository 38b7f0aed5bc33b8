import { elementMarkup } from './elementMarkup.ts';
import { type FramedChart, plainFrame } from './frameMarkup.ts';

/** A picture at an address of its own, by which others announce the chart. */
export interface AnnouncedPicture {
  /** Absolute. */
  readonly address: string;
  readonly alt: string;
  /** Pixels of the file. */
  readonly width: number;
  readonly height: number;
}

/** A fixed embed at an address, as it is announced to others. */
export interface AnnouncedEmbed extends FramedChart {
  /** Folder of the site, absolute. */
  readonly site: string;
  /** CSS pixels that it is made for. */
  readonly width: number;
  /** null where none was made. */
  readonly picture: AnnouncedPicture | null;
}

/**
 * The answer of oEmbed 1.0 (type `rich`) as a file: a static server cannot vary it, and a fixed embed needs no other.
 * Errors: RangeError for an address that is not absolute, since it would lead elsewhere from another site.
 */
export function oembedJson(embed: AnnouncedEmbed): string {
  const { title, width, height, site, picture } = embed;
  for (const address of [embed.address, site, embed.pageAddress, picture?.address])
    if (address != null) requireAbsolute(address);
  const thumbnail =
    picture === null
      ? {}
      : {
          thumbnail_url: picture.address,
          thumbnail_width: picture.width,
          thumbnail_height: picture.height,
        };
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Corridor',
    provider_url: site,
    cache_age: DAY,
    width,
    height,
    html: plainFrame(embed),
    ...thumbnail,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

const DAY = 86_400;

/** The element of the head by which a site that is given the embed's address finds the answer. */
export function oembedDiscovery({ title, address }: { title: string; address: string }): string {
  requireAbsolute(address);
  const attributes = { rel: 'alternate', type: 'application/json+oembed', href: address, title };
  return elementMarkup('link', attributes, null);
}

/** Throws a RangeError for an address that is not one of the web in full. */
export function requireAbsolute(address: string): void {
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address))
    throw new RangeError(
      `“${address}” is not an absolute address, as in https://example.org/a.html`,
    );
}
