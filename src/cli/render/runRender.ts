import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { knownFigures } from '#domain/knownFigures.ts';
import type { PictureFile } from '#exports/pictureFile.ts';
import { isFeedError } from '#feeds/transport/feedError.ts';
import { shownSituation, type ShownSituation } from '#shown/shownSituation.ts';
import { commandWording } from '#wording/commandWords.ts';
import { feedFaultSentence } from '#wording/feedFaultSentence.ts';
import { isLanguage } from '#wording/languages.ts';
import { withPlaceLabels } from '#wording/withPlaceLabels.ts';
import { createWording, type Wording } from '#wording/wording.ts';
import { UsageFault } from '../collect/collectOptions.ts';
import { configurationSentence } from '../collect/configurationSentence.ts';
import type { Environment } from '../collect/collectToken.ts';
import { replaceFile } from '../collect/replaceFile.ts';
import { type OpenedSituation, openSituations, situationIds } from '../openSituations.ts';
import { findPictureFonts, type PictureFonts } from './pictureFonts.ts';
import { drawPicture, type RenderedFile, renderedFile, wordsOf } from './renderFiles.ts';
import { listText, type ListedSubject } from './renderList.ts';
import { readRenderOptions, type RenderOptions } from './renderOptions.ts';
import { renderSubject, subjectIds } from './renderSubjects.ts';

/** What the command says by its exit code; the same numbers as `npm run collect`. */
export const RENDER_EXIT = {
  good: 0,
  /** Something was left out; what was written is whole. */
  partly: 1,
  /** Command line, configuration or moment: nothing was written. */
  configuration: 2,
  /** The folder cannot be written. */
  folder: 4,
} as const;

export interface RenderSurroundings {
  readonly env: Environment;
  /** What went wrong, a sentence at a time. */
  readonly say: (line: string) => void;
  /** The list of files. */
  readonly print: (text: string) => void;
  /** Epoch ms. */
  readonly now: () => number;
}

/** `npm run render` from its command line to its exit code. Errors: faults of the program alone. */
export async function runRender(
  args: readonly string[],
  around: RenderSurroundings,
): Promise<number> {
  const words = commandWording();
  try {
    const options = readRenderOptions(args, words);
    const opened = await openedSituation(options, around, words);
    return await renderAll(opened, { options, around, words });
  } catch (error) {
    if (error instanceof UsageFault) around.say(error.message);
    else if (error instanceof FolderFault) around.say(error.message);
    else throw error;
    return error instanceof FolderFault ? RENDER_EXIT.folder : RENDER_EXIT.configuration;
  }
}

/** A file that cannot be written, as a sentence. */
class FolderFault extends Error {
  override readonly name = 'FolderFault';
}

interface Run {
  readonly options: RenderOptions;
  readonly around: RenderSurroundings;
  /** Of the command; files have those of the asked language. */
  readonly words: Wording;
}

async function renderAll(opened: OpenedSituation, run: Run): Promise<number> {
  const { options, around, words } = run;
  for (const fault of opened.faults) {
    const cause = words.t('feed.partial', { cause: feedFaultSentence(fault, words) });
    around.say(words.t('render.missing', { cause }));
  }
  const shown = shownSituation(
    opened.data,
    { ...options.address, situation: opened.id },
    opened.fetchedAt,
  );
  const ids = chosenIds(shown, run);
  requireKnown(shown, run);
  const { lang } = shown.address;
  const spoken = createWording(isLanguage(lang) ? lang : 'en');
  const wording = withPlaceLabels(spoken, shown.data.situation);
  const drawsDots = options.formats.some((format) => format === 'png' || format === 'zip');
  const fonts = drawsDots ? await findPictureFonts(options.fonts) : null;
  sayOfFonts(fonts, run);
  const listed: ListedSubject[] = [];
  for (const id of ids) listed.push(await renderOne(id, { ...run, shown, wording, fonts }));
  around.print(listText(listed, { shown, options }));
  const isWhole = opened.faults.length === 0 && listed.every((one) => one.lacks === 0);
  return isWhole ? RENDER_EXIT.good : RENDER_EXIT.partly;
}

interface Drawing extends Run {
  readonly shown: ShownSituation;
  readonly wording: Wording;
  readonly fonts: PictureFonts | null;
}

/** All files of one subject are made before the first of them is written. */
async function renderOne(id: string, drawing: Drawing): Promise<ListedSubject> {
  const { options, around, words, shown, wording, fonts } = drawing;
  const found = renderSubject(id, { shown, addressBase: options.addressBase, wording });
  const made = options.made === 'now' ? around.now() : options.made;
  const request =
    'subject' in found
      ? { ...options, shown, title: found.title, subject: found.subject, made, wording, fonts }
      : null;
  const picture = request === null ? null : drawPicture(request);
  if (request === null || picture === null) {
    const cause = 'refused' in found ? found.refused : '';
    const sentence =
      cause === ''
        ? words.t('render.nothingDrawn', { chart: id })
        : words.t('render.refused', { chart: id, cause });
    around.say(sentence);
    return { id, title: found.title, refused: sentence, files: [], lacks: 1 };
  }
  const files: RenderedFile[] = [];
  let lacks = 0;
  for (const format of options.formats) {
    if (format === 'png' && !(await canRasterise(id, picture, drawing))) lacks += 1;
    else files.push(await renderedFile(format, picture, request));
  }
  for (const file of files) await written(file, drawing);
  return { id, title: found.title, picture, subject: request.subject, files, lacks };
}

async function canRasterise(
  chart: string,
  picture: PictureFile,
  { fonts, around, words }: Drawing,
): Promise<boolean> {
  if (fonts === null) return false;
  const letters = await fonts.missing(wordsOf(picture));
  if (letters === '') return true;
  const seen = [...letters].slice(0, MOST_LETTERS).join('');
  around.say(words.t('render.noLetters', { chart, letters: seen }));
  return false;
}

const MOST_LETTERS = 20;

function sayOfFonts(fonts: PictureFonts | null, { options, around, words }: Run): void {
  if (!options.formats.includes('png')) return;
  if (fonts === null) around.say(words.t('render.noFont'));
  else if (!fonts.hasBold) around.say(words.t('render.noBold', { family: fonts.family }));
}

async function written({ name, bytes }: RenderedFile, { options, words }: Run): Promise<void> {
  try {
    await mkdir(options.out, { recursive: true });
    await replaceFile(join(options.out, name), bytes);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const values = { folder: options.out, seen: error.message };
    throw new FolderFault(words.t('render.folder', values));
  }
}

async function openedSituation(
  { config, situation }: RenderOptions,
  { env }: RenderSurroundings,
  words: Wording,
): Promise<OpenedSituation> {
  const { t } = words;
  const listed = await situationIds(config).catch((error: unknown) => {
    const cause = configurationSentence(error, words);
    if (cause === null) throw error;
    throw new UsageFault(t('collect.badConfiguration', { cause }));
  });
  const id = situation ?? listed[0] ?? '';
  try {
    const [opened] = await openSituations({ config, ids: [id], env });
    if (opened === undefined) throw new Error('One was asked for, and none was opened.');
    return opened;
  } catch (error) {
    if (isFeedError(error) && error.fault.reason === 'unknown_situation') {
      const allowed = words.list(listed);
      throw new UsageFault(t('render.unknownSituation', { config, seen: id, allowed }));
    }
    const cause = configurationSentence(error, words);
    if (cause === null) throw error;
    throw new UsageFault(t('render.unreadable', { situation: id, cause }));
  }
}

function chosenIds(shown: ShownSituation, { options, words }: Run): readonly string[] {
  const ids = subjectIds(shown);
  const unknown = options.charts.find((id) => id !== 'all' && !ids.includes(id));
  if (unknown === undefined) return options.charts.includes('all') ? ids : options.charts;
  const values = {
    situation: shown.data.situation.id,
    seen: unknown,
    allowed: words.list(ids),
  };
  throw new UsageFault(words.t('render.unknownChart', values));
}

function requireKnown({ data, choices }: ShownSituation, { words }: Run): void {
  const { knownAt } = choices;
  if (knownAt === null || knownFigures(data, knownAt).length > 0) return;
  const { zone } = data.situation;
  let first = Infinity;
  for (const { knownFrom } of data.figures) first = Math.min(first, knownFrom);
  if (!Number.isFinite(first)) return;
  const values = { moment: words.moment(knownAt, zone), first: words.moment(first, zone) };
  throw new UsageFault(words.t('render.nothingKnown', values));
}
