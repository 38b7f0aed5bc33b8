import { join } from 'node:path';
import { isoMoment } from '#exports/isoMoment.ts';
import type { PictureFile } from '#exports/pictureFile.ts';
import type { PictureSubject } from '#exports/pictureSubject.ts';
import type { ShownSituation } from '#shown/shownSituation.ts';
import type { RenderedFile } from './renderFiles.ts';
import type { RenderOptions } from './renderOptions.ts';

/** What became of one chart. */
export interface ListedSubject {
  readonly id: string;
  readonly title: string;
  /** Left out where nothing was drawn; then `refused` says why. */
  readonly picture?: PictureFile;
  readonly subject?: PictureSubject;
  readonly refused?: string;
  readonly files: readonly RenderedFile[];
  /** How many of the asked files were not made. */
  readonly lacks: number;
}

/**
 * The list of what was written: a path on each line, or JSON with what a report needs beside each picture (title,
 * sentence, text alternative), so that R Markdown, Quarto or a mail merge need not look into the files.
 */
export function listText(
  listed: readonly ListedSubject[],
  { shown, options }: { readonly shown: ShownSituation; readonly options: RenderOptions },
): string {
  const pathOf = ({ name }: RenderedFile) => join(options.out, name);
  if (options.list === 'text') {
    const paths = listed.flatMap(({ files }) => files.map(pathOf));
    return paths.join('\n');
  }
  const { knownAt } = shown.choices;
  const list = {
    v: 1,
    situation: shown.data.situation.id,
    known: knownAt === null ? null : isoMoment(knownAt),
    language: shown.address.lang,
    charts: listed.map(({ id, title, picture, subject, refused, files }) => ({
      chart: id,
      title: picture?.words.title ?? title,
      sentence: subject?.sentence() ?? null,
      alt: picture?.alt ?? null,
      source: picture?.words.sourceLine ?? null,
      address: subject?.link() === '' ? null : (subject?.link() ?? null),
      receipt: subject?.receipt?.()?.code ?? null,
      figures: subject?.figures.length ?? 0,
      width: picture?.width ?? null,
      height: picture?.height ?? null,
      refused: refused ?? null,
      files: files.map((file) => ({ format: file.format, path: pathOf(file) })),
    })),
  };
  return JSON.stringify(list, null, 2);
}
