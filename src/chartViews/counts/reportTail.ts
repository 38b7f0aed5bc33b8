import { extentOf, positionOf } from '../axes/timeAxis.ts';
import { momentOf } from '../chartContext.ts';
import type { TailView, TimeAxisView } from '../chartView.ts';
import { DEFAULT_CADENCE } from '../marks/drawnRuns.ts';
import type { CountsScene } from './countsScene.ts';

/**
 * The silence of the main line's source, from its last report to the moment up to which the page knows; null where
 * it is no longer than the declared cadence, and where that moment is not on the axis.
 */
export function reportTail(scene: CountsScene, time: TimeAxisView): TailView | null {
  const { context, lead } = scene;
  const { wording } = context;
  const moment = momentOf(context);
  const silence = silenceOf(scene, moment);
  if (lead === null || moment === null || silence === null) return null;
  const value = scene.drawn(lead.figure);
  const last = extentOf(time, lead.figure.asOf);
  const x1 = positionOf(time, moment);
  if (value === null || last === null || x1 === null) return null;
  const label = wording.t('plot.tail', { age: wording.age(silence) });
  return { x0: last.x1, x1, y: value.y, label };
}

/** The same in a sentence, for those who do not see it; null where there is no such silence. */
export function tailSentence(scene: CountsScene): string | null {
  const { context, lead } = scene;
  const { wording, zone } = context;
  const moment = momentOf(context);
  const silence = silenceOf(scene, moment);
  if (lead === null || moment === null || silence === null) return null;
  return wording.t('plot.tailSummary', {
    source: lead.figure.source,
    age: wording.age(silence),
    moment: wording.moment(moment, zone),
  });
}

/** Longer than the source's cadence, in ms; else null. A day that has not ended is no silence. */
function silenceOf({ context, lead }: CountsScene, moment: number | null): number | null {
  if (lead === null || moment === null) return null;
  const silence = moment - lead.figure.asOf.end;
  const { cadenceHours = DEFAULT_CADENCE } = context.definition;
  return silence > cadenceHours * 3_600_000 ? silence : null;
}
