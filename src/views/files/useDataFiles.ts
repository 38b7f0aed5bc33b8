import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import { MOST_WORKBOOK_ROWS } from '#exports/dataFiles/figuresWorkbook.ts';
import { exportName } from '#exports/exportName.ts';
import type { ShownSituation } from '#shown/shownSituation.ts';
import { ClockContext } from '#state/clock.ts';
import { FileFactsContext, useSaver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';
import { type DataOffer, dataOffers, type OfferStart } from './dataOffers.ts';
import { type DataFormat, makeDataFile, StoppedByReader, stoppable } from './makeDataFile.ts';

export interface DataChoice {
  readonly what: number;
  readonly format: DataFormat;
  readonly hasTags: boolean;
}

export interface DataFilesState {
  readonly offers: readonly DataOffer[];
  /** The one that is chosen. */
  readonly offer: DataOffer | undefined;
  readonly choice: DataChoice;
  readonly choose: (change: Partial<DataChoice>) => void;
  readonly fileName: string;
  readonly isBusy: boolean;
  readonly save: () => void;
  readonly stop: () => void;
  /** What happens or happened last; empty at first. */
  readonly message: string;
}

/** What may be saved from here, what is chosen, and the making of it, which ends with the dialog. */
export function useDataFiles(shown: ShownSituation, start: OfferStart): DataFilesState {
  const wording = useWording();
  const { t } = wording;
  const clock = useContext(ClockContext);
  const factsNow = useContext(FileFactsContext);
  const saver = useSaver();
  const [choice, setChoice] = useState<DataChoice>({ what: 0, format: 'xlsx', hasTags: false });
  const [isBusy, setBusy] = useState(false);
  const work = useRef({ isStopped: false });
  useEffect(() => () => stopWork(work.current), []);
  const offers = useMemo(() => dataOffers(shown, start, wording), [shown, start, wording]);
  const offer = offers[choice.what] ?? offers[0];
  const nameOf = (extension: string) => {
    const facts = factsNow();
    if (offer === undefined || facts === null) return '';
    const { knownAt } = offer.shown.choices;
    return exportName(
      { ...facts, knownAt },
      { scope: offer.scope, extension, figures: offer.figures },
    );
  };
  const make = async (asked: DataOffer) => {
    const mine = { isStopped: false };
    work.current = mine;
    const tools = {
      wording,
      now: () => clock.now(),
      say: saver.say,
      pause: stoppable(() => mine.isStopped),
    };
    saver.say(t('files.working'));
    setBusy(true);
    try {
      const { format, hasTags } = choice;
      const isTagged = hasTags && format !== 'json';
      await tools.pause();
      const file = await makeDataFile({ offer: asked, format, hasTags: isTagged }, tools);
      saver.saveBlob(file.blob, nameOf(file.extension));
      if (file.withoutPng > 0) saver.say(t('files.withoutPng', { count: file.withoutPng }));
    } catch (error) {
      saver.say(t(error instanceof StoppedByReader ? 'files.stopped' : 'files.failed'));
    } finally {
      setBusy(false);
    }
  };
  const save = () => {
    if (isBusy) return;
    if (offer === undefined || offer.figures.length === 0) {
      saver.say(t('files.nothing'));
    } else if (choice.format === 'xlsx' && offer.figures.length > MOST_WORKBOOK_ROWS) {
      const counts = { most: MOST_WORKBOOK_ROWS, count: offer.figures.length };
      saver.say(t('files.tooManyRows', counts));
    } else {
      void make(offer);
    }
  };
  return {
    offers,
    offer,
    choice,
    choose: (change) => {
      setChoice({ ...choice, ...change });
      saver.say('');
    },
    fileName: nameOf(choice.format === 'semicolon' ? 'csv' : choice.format),
    isBusy,
    save,
    stop: () => stopWork(work.current),
    message: saver.message,
  };
}

function stopWork(work: { isStopped: boolean }): void {
  work.isStopped = true;
}
