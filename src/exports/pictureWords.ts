import type { Wording } from '#wording/wording.ts';
import {
  type Block,
  gap,
  NO_BLOCK,
  OUTSTANDING,
  type Setting,
  stacked,
  wordsBlock,
} from './pictureBlock.ts';
import type { Receipt } from './receipt.ts';

/** Everything that a picture says beside its drawing. Empty texts are left out. */
export interface PictureWords {
  /** Of the chart, in the ids of the file. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly events: readonly {
    readonly number: number;
    readonly title: string;
    readonly time: string;
  }[];
  readonly sourceLine: string;
  /** "As of … · Archive: ends …". */
  readonly timesLine: string;
  readonly summary: string;
  /** EXAMPLE DATA and the like; null for real figures. */
  readonly stamp: string | null;
}

/** What a picture says of itself. */
export interface PictureFacts {
  /** Full address of the view. */
  readonly address: string;
  /** When the picture was made, in words; null = not said (same input, same bytes). */
  readonly made: string | null;
  /** By which the figures in the picture can be checked later; left out where there is none. */
  readonly receipt?: Receipt | null;
}

/** Lines of a title, so that one of 300 letters stands whole at any size. */
const TITLE_LINES = 8;
const SUBTITLE_LINES = 6;
const NOTE_LINES = 8;
const ADDRESS_LINES = 4;
const LONGEST_EVENT = 160;

/** Title, subtitle and the stamp of invented figures, over the chart. */
export function headBlock(words: PictureWords, brief: boolean, setting: Setting): Block {
  const title = brief
    ? { size: 16, leading: 21, bold: true, most: 3 }
    : { size: 20, leading: 26, bold: true, most: TITLE_LINES };
  return stacked([
    words.stamp === null
      ? NO_BLOCK
      : wordsBlock(words.stamp, { size: brief ? 12 : 14, leading: 22, bold: true }, setting),
    wordsBlock(words.title, title, setting),
    gap(brief ? 0 : 2),
    brief
      ? NO_BLOCK
      : wordsBlock(
          words.subtitle,
          { size: 13, leading: 18, soft: true, most: SUBTITLE_LINES },
          setting,
        ),
  ]);
}

export function notesBlock({ notes }: PictureWords, setting: Setting): Block {
  return stacked(
    notes.map((note) =>
      wordsBlock(note, { size: 12, leading: 17, soft: true, most: NOTE_LINES }, setting),
    ),
  );
}

/** The events behind the numbers on the time axis; of a list that is cut short, how many are left out. */
export function eventsBlock(
  { events }: PictureWords,
  { shown, wording, setting }: { shown: number; wording: Wording; setting: Setting },
): Block {
  if (events.length === 0) return NO_BLOCK;
  const listed = events
    .slice(0, shown)
    .map(
      ({ number, title, time }) => `${OUTSTANDING}${String(number)} ${shortened(title)} (${time})`,
    );
  const left = events.length - listed.length;
  const text = [
    listed.join('; '),
    ...(left === 0 ? [] : [wording.t('pictures.eventsLeft', { count: left })]),
  ].join(' … ');
  return wordsBlock(text, { size: 11, leading: 15, soft: true }, setting);
}

/** Whose figures, true of when, known when, made when, where to look, how to check. */
export function footBlock(
  words: PictureWords,
  facts: PictureFacts,
  { brief, wording, setting }: { brief: boolean; wording: Wording; setting: Setting },
): Block {
  if (brief) return wordsBlock(words.sourceLine, { size: 11, leading: 15, most: 3 }, setting);
  const times = [words.timesLine, facts.made].filter((part) => part !== null && part !== '');
  const small = { size: 11, leading: 16, soft: true };
  const receipt = facts.receipt ?? null;
  return stacked([
    wordsBlock(words.sourceLine, { size: 12, leading: 17 }, setting),
    wordsBlock(times.join(' · '), { size: 12, leading: 17, soft: true }, setting),
    wordsBlock(facts.address, { ...small, most: ADDRESS_LINES }, setting),
    receipt === null
      ? NO_BLOCK
      : wordsBlock(wording.t('pictures.receipt', { receipt: receipt.code }), small, setting),
  ]);
}

/** Blocks that say something, with room between them. */
export function spaced(blocks: readonly Block[], between: number): Block {
  const said = blocks.filter(({ height }) => height > 0);
  return stacked(said.flatMap((block, index) => (index === 0 ? [block] : [gap(between), block])));
}

/** A title as long as a page would make the picture as long; the page and the events file have it whole. */
function shortened(title: string): string {
  const letters = [...title.replaceAll(OUTSTANDING, '').slice(0, 2 * LONGEST_EVENT)];
  return letters.length <= LONGEST_EVENT
    ? letters.join('')
    : `${letters.slice(0, LONGEST_EVENT).join('')}…`;
}
