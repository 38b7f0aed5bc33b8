import { elementMarkup } from './elementMarkup.ts';
import { type AnnouncedEmbed, requireAbsolute } from './oembedJson.ts';

/** What a link to the embed shows in messengers and networks (ogp.me), as elements of the head. */
export function openGraphTags({
  title,
  sentence,
  address,
  picture,
}: Pick<AnnouncedEmbed, 'title' | 'sentence' | 'address' | 'picture'>): string {
  requireAbsolute(address);
  if (picture !== null) requireAbsolute(picture.address);
  const properties: (readonly [name: string, content: string | number])[] = [
    ['og:type', 'article'],
    ['og:site_name', 'Corridor'],
    ['og:title', title],
    ['og:description', sentence],
    ['og:url', address],
    ...(picture === null ? [] : pictureProperties(picture)),
  ];
  return [
    ...properties.map(([property, content]) => elementMarkup('meta', { property, content }, null)),
    // The one name that some read in place of the property.
    elementMarkup('meta', { name: 'twitter:card', content: cardOf(picture) }, null),
  ].join('');
}

function pictureProperties({
  address,
  width,
  height,
  alt,
}: NonNullable<AnnouncedEmbed['picture']>) {
  return [
    ['og:image', address],
    ['og:image:type', 'image/png'],
    ['og:image:width', width],
    ['og:image:height', height],
    ['og:image:alt', alt],
  ] as const;
}

function cardOf(picture: AnnouncedEmbed['picture']): string {
  return picture === null ? 'summary' : 'summary_large_image';
}
