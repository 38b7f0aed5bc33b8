import { takenMarks } from '#domain/takenSources.ts';
import { knownFigures, knownRejected } from '#domain/knownFigures.ts';
import { csvText } from '#exports/csvTable.ts';
import { dataPackage } from '#exports/dataFiles/dataPackage.ts';
import { type DataSelection, figuresTable } from '#exports/dataFiles/dataSelection.ts';
import { figuresJson } from '#exports/dataFiles/figuresJson.ts';
import { exportName, type FileFacts } from '#exports/exportName.ts';
import { labelText } from '#exports/noteWithMarking.ts';
import { pasted } from '#exports/pasted.ts';
import type { PictureFile } from '#exports/pictureFile.ts';
import type { PictureSubject } from '#exports/pictureSubject.ts';
import type { ShownSituation } from '#shown/shownSituation.ts';
import type { Wording } from '#wording/wording.ts';
import type { PictureFonts } from './pictureFonts.ts';
import { rasterise } from './rasterise.ts';
import type { RenderFormat, RenderOptions } from './renderOptions.ts';

export interface RenderedFile {
  readonly format: RenderFormat;
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

export interface FileRequest extends Pick<RenderOptions, 'size' | 'colours' | 'dots'> {
  readonly shown: ShownSituation;
  readonly title: string;
  readonly subject: PictureSubject;
  /** null = the picture is not said to be made at any time. */
  readonly made: number | null;
  readonly wording: Wording;
  /** null where no PNG is asked for, or none can be drawn: a zip does without. */
  readonly fonts: PictureFonts | null;
}

/** The picture as the page draws it; null where there is nothing to draw. */
export function drawPicture({
  subject,
  size,
  colours,
  made,
  wording,
}: FileRequest): PictureFile | null {
  return subject.draw({
    size,
    colours,
    address: subject.link(),
    made:
      made === null
        ? null
        : wording.t('summary.made', { moment: wording.moment(made, subject.zone) }),
    receipt: subject.receipt?.() ?? null,
  });
}

/** One file of a subject, byte by byte as the page saves it. */
export async function renderedFile(
  format: RenderFormat,
  picture: PictureFile,
  request: FileRequest,
): Promise<RenderedFile> {
  const { subject, shown } = request;
  const extension = format === 'sentence' ? 'txt' : format;
  const name = exportName(fileFacts(shown), {
    scope: subject.scope,
    extension,
    figures: subject.figures,
  });
  return { format, name, bytes: await contentOf(format, picture, request) };
}

async function contentOf(
  format: RenderFormat,
  picture: PictureFile,
  request: FileRequest,
): Promise<Uint8Array | string> {
  switch (format) {
    case 'svg':
      return picture.svg;
    case 'png':
      if (request.fonts === null) throw new Error('A PNG was asked for without typefaces.');
      return rasterise(picture, { dots: request.dots, fonts: request.fonts });
    case 'csv':
      return csvText(figuresTable(selectionOf(request)), { bom: true });
    case 'json':
      return figuresJson(selectionOf(request));
    case 'zip':
      return zipOf(picture, request);
    case 'sentence':
      return `${sentenceText(request)}\n`;
  }
}

/** The data of a chart with all that is needed to use and cite them, as the page packs them. */
async function zipOf(picture: PictureFile, request: FileRequest): Promise<Uint8Array> {
  const { shown, subject, fonts, dots, wording } = request;
  const { data, choices } = shown;
  const ids = new Set(subject.figures.map(({ id }) => id));
  const canDraw = fonts !== null && (await fonts.missing(wordsOf(picture))) === '';
  const png = canDraw ? await rasterise(picture, { dots, fonts }) : null;
  return dataPackage({
    selection: selectionOf(request),
    setAside: data.setAside,
    rejected: knownRejected(data, choices.knownAt).filter(({ id }) => !ids.has(id)),
    events: data.events,
    charts: [{ id: subject.scope, picture, png }],
    wording,
  });
}

/** All letters that a picture draws. */
export function wordsOf({ svg }: PictureFile): string {
  return svg.replaceAll(/<[^>]*>/g, '');
}

/** The sentence as the page copies it: with the receipt of its figures and the address of its view. */
function sentenceText({ subject, wording, shown }: FileRequest): string {
  const receipt = subject.receipt?.() ?? null;
  return pasted([subject.sentence()], {
    address: subject.link(),
    words: wording.t('sentence.link', { title: shown.data.situation.title }),
    ...(receipt === null
      ? {}
      : { receipt: wording.t('sentence.receipt', { receipt: receipt.code }) }),
  }).text;
}

function selectionOf({ shown, subject, title, made }: FileRequest): DataSelection {
  const { data, choices } = shown;
  return {
    facts: {
      situation: data.situation,
      marking: data.marking,
      title,
      knownAt: choices.knownAt,
      filters: [],
      address: subject.link(),
      receipt: subject.receipt?.() ?? null,
      made,
      stamps:
        data.situation.sensitivity === undefined ? [] : [labelText(data.situation.sensitivity)],
    },
    figures: subject.figures,
    takenOf: takenMarks(data.situation, knownFigures(data, choices.knownAt)),
  };
}

/** A command reads its feeds anew: its figures are never older than they should be. */
export function fileFacts({ data, choices }: ShownSituation): FileFacts {
  const { situation, marking } = data;
  const { id, zone } = situation;
  return { situation: id, marking, zone, knownAt: choices.knownAt, staleSince: null };
}
