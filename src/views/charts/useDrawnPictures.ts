import { useContext } from 'react';
import { ClockContext } from '#state/clock.ts';
import type { Saver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';
import type { ChartSource } from '#exports/pictureSubject.ts';

export interface Pictures {
  readonly saveSvg: () => void;
  readonly savePng: () => void;
}

/** A view as a file, built anew for the picture's own width; the writers come when they are asked for. */
export function useDrawnPictures(source: ChartSource, saver: Saver): Pictures {
  const wording = useWording();
  const clock = useContext(ClockContext);
  const save = async (form: 'svg' | 'png') => {
    const { saveChartPicture } = await import('../pictures/savePicture.ts');
    await saveChartPicture(source, form, { saver, wording, now: () => clock.now() });
  };
  return { saveSvg: () => void save('svg'), savePng: () => void save('png') };
}
