import { useContext, useMemo, useState } from 'react';
import { PICTURE_COLOURS } from '#exports/paint.ts';
import type { PictureFile } from '#exports/pictureFile.ts';
import { pasted } from '#exports/pasted.ts';
import { tableMarkup, tableText } from '#exports/tableMarkup.ts';
import { ClockContext } from '#state/clock.ts';
import { copyText } from '../page/copyText.ts';
import { useSaver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';
import { copyForWord, copyPicture } from './copyPicture.ts';
import type { PictureSubject } from '#exports/pictureSubject.ts';
import { pngOf } from './pngOf.ts';
import { drawNow, type PictureChoice, savePicture } from './savePicture.ts';
import { wordMarkup } from './wordMarkup.ts';

/** Those to choose from; `page` is what the menu of a chart saves without asking. */
export const OFFERED_SIZES = ['a4', 'report', 'square', 'tall', 'thumbnail'] as const;
export const OFFERED_COLOURS = PICTURE_COLOURS;
export const OFFERED_DOTS = ['2', '3'] as const;

export interface PictureDialogState {
  readonly choice: PictureChoice;
  readonly choose: (change: Partial<PictureChoice>) => void;
  readonly picture: PictureFile | null;
  /** What happened last; empty at first. */
  readonly message: string;
  readonly acts: PictureActs;
}

interface PictureActs {
  readonly saveSvg: () => void;
  readonly savePng: () => void;
  readonly copyPicture: () => void;
  readonly copyForWord: () => void;
  readonly copyTable: () => void;
}

/** The chosen picture of a subject and what can be done with it; each outcome is said in a sentence. */
export function usePictureDialog(subject: PictureSubject): PictureDialogState {
  const wording = useWording();
  const clock = useContext(ClockContext);
  const saver = useSaver();
  const [choice, setChoice] = useState<PictureChoice>({ size: 'a4', colours: 'light', dots: 2 });
  const { size, colours, dots } = choice;
  const picture = useMemo(
    () => drawNow(subject, { size, colours }, { wording, now: () => clock.now() }),
    [subject, size, colours, wording, clock],
  );
  const { t } = wording;
  const save = (form: 'svg' | 'png') => {
    if (picture === null) return;
    const tools = { saver, wording, now: () => clock.now() };
    void savePicture({ picture, subject, dots }, form, tools);
  };
  const copyOnlyPicture = async () => {
    if (picture === null) return;
    const isCopied = await copyPicture(pngOf(picture, dots));
    saver.say(t(isCopied ? 'pictures.pictureCopied' : 'pictures.pictureNotCopied'));
  };
  const copyAll = async () => {
    if (picture === null) return;
    const table = subject.table();
    const words = pasted([subject.sentence()], { address: subject.link(), words: t('app.name') });
    const outcome = await copyForWord({
      png: pngOf(picture, dots),
      html: (address) => wordMarkup(picture, { picture: address, words, table }),
      text: `${words.text}\n\n${tableText(table)}`,
    });
    // What cannot be copied is shown, so that it can be selected.
    saver.say(outcome === 'nothing' ? `${t('app.copyFailed')} ${words.text}` : t(SAID[outcome]));
  };
  const copyTable = async () => {
    const table = subject.table();
    const isCopied = await copyText(tableText(table), tableMarkup(table));
    saver.say(t(isCopied ? 'pictures.tableCopied' : 'pictures.tableNotCopied'));
  };
  return {
    choice,
    choose: (change) => setChoice({ ...choice, ...change }),
    picture,
    message: saver.message,
    acts: {
      saveSvg: () => save('svg'),
      savePng: () => save('png'),
      copyPicture: () => void copyOnlyPicture(),
      copyForWord: () => void copyAll(),
      copyTable: () => void copyTable(),
    },
  };
}

const SAID = { all: 'pictures.wordCopied', words: 'pictures.wordWithoutPicture' } as const;
