import type { CourseStatement } from '#domain/settledCourse.ts';
import { lastOwnPublication } from '#domain/statements.ts';
import { becameKnownWords } from '#wording/becameKnownWords.ts';
import { sourceName } from '#wording/figureSentence.ts';
import { whatWords } from '#wording/whatWords.ts';
import { drawnCount } from '../marks/drawnValue.ts';
import { unitWords } from '../marks/unitWords.ts';
import type { SettledScene } from './settledScene.ts';

/** "24 February 2022: 79,208 at first, 79,209 after 10 changes". */
export function settledTitle({ course, zone, wording }: SettledScene): string {
  const { first, last, statements, asOf } = course;
  const values = {
    asOf: wording.asOf(asOf, zone),
    first: wording.quantity(first.quantity),
    last: wording.quantity(last.quantity),
    count: statements.length - 1,
  };
  if (statements.length === 1) return wording.t('changes.settled.titleUnchanged', values);
  return wording.t('changes.settled.title', values);
}

/** What, who, from when on, and where the axis begins: it is drawn close around the values. */
export function settledSubtitle({ course, zone, wording }: SettledScene, least: number): string {
  const { t } = wording;
  const { first, statements } = course;
  const moment = becameKnownWords(openingOf(statements), zone, wording);
  const start =
    first.published === null && first.knownFromAssumed
      ? t('changes.settled.startAssumed', { moment: wording.moment(first.knownFrom, zone) })
      : t('changes.settled.startPublished', { moment });
  const subtitle = t('changes.settled.subtitle', {
    what: whatWords(first, wording),
    source: sourceName(first, wording),
    start,
  });
  return least > 0 ? `${subtitle} ${t('changes.settled.axisFrom', { value: least })}` : subtitle;
}

/** First value, largest move, range in between, last change: the picture in sentences. */
export function settledSummary(scene: SettledScene): string {
  const { course, zone, wording } = scene;
  const { t } = wording;
  const { first, last, statements } = course;
  const sentences = [
    t('changes.settled.courseSentence', {
      moment: becameKnownWords(openingOf(statements), zone, wording),
      first: wording.quantity(first.quantity),
    }),
  ];
  const end = statements.at(-1);
  if (end === undefined || statements.length === 1) {
    return [...sentences, t('changes.settled.none')].join(' ');
  }
  sentences.push(...largestSentence(scene), ...rangeSentence(scene));
  sentences.push(
    t('changes.settled.lastChange', {
      age: wording.age(end.age),
      last: wording.quantity(last.quantity),
      moment: becameKnownWords(end, zone, wording),
    }),
  );
  return sentences.join(' ');
}

/** What the picture does not show: that the last number was repeated long after it had settled. */
export function settledNotes({ course, zone, wording, knownAt }: SettledScene): string[] {
  const { last, statements } = course;
  const repeated = lastOwnPublication(last);
  const since = statements.at(-1)?.at ?? 0;
  if (repeated === null || repeated.end <= since) return [];
  if (knownAt !== null && repeated.end > knownAt) return [];
  return [
    wording.t('changes.settled.repeated', {
      last: wording.quantity(last.quantity),
      moment: wording.asOf(repeated, zone),
    }),
  ];
}

/** One publication, as it is spoken: "23 hours later, 6 March 2022, 22:59 (20:59 UTC): 85,787 people, up 6,579". */
export function statementName(
  statement: CourseStatement,
  { zone, wording }: Pick<SettledScene, 'zone' | 'wording'>,
): string {
  const { figure, age, revision } = statement;
  const values = {
    moment: becameKnownWords(statement, zone, wording),
    value: wording.quantity(figure.quantity),
    unit: unitWords(figure, wording),
  };
  if (revision === null) return wording.t('changes.settled.firstName', values);
  return wording.t('changes.settled.laterName', {
    ...values,
    age: wording.age(age),
    change: wording.change(revision.difference),
  });
}

function largestSentence({ course, wording }: SettledScene): string[] {
  const { largest, statements } = course;
  const there = statements.find(({ revision }) => revision !== null && revision === largest);
  if (largest === null || there === undefined || statements.length < 3) return [];
  return [
    wording.t('changes.settled.largestMove', {
      change: wording.change(largest.difference),
      age: wording.age(there.age),
    }),
  ];
}

function rangeSentence({ course, wording }: SettledScene): string[] {
  const heights = course.statements.flatMap(({ figure }) => drawnCount(figure)?.y ?? []);
  if (heights.length < 3) return [];
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  return [wording.t('changes.settled.range', { low, high })];
}

function openingOf(statements: readonly CourseStatement[]): CourseStatement {
  const [first] = statements;
  if (first === undefined) throw new Error('A course has a statement.');
  return first;
}
