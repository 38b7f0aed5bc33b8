import { pictureXmp } from './pictureMetadata.ts';
import type { PictureFile } from './pictureFile.ts';
import type { PngText } from './pngTexts.ts';

/** The texts that a picture takes into its PNG; "Description" is the text for people who do not see it. */
export function pictureTexts({ words, facts, alt }: PictureFile): PngText[] {
  return [
    ['Title', words.title],
    ['Description', alt],
    ['Source', words.sourceLine],
    ['Comment', [words.timesLine, facts.made, facts.address].filter(Boolean).join(' · ')],
    ['Receipt', facts.receipt?.code ?? ''],
    ['Receipt-View', facts.receipt?.query ?? ''],
    ['Receipt-Known', facts.receipt?.knownTo ?? ''],
    ['Warning', words.stamp ?? ''],
    ['Software', 'Corridor'],
    ['XML:com.adobe.xmp', pictureXmp(words, facts, alt)],
  ];
}
