import type { Figure } from '#domain/figure.ts';
import type { Situation } from '#domain/situation.ts';
import type { Together } from '#domain/together.ts';
import { type GuardReason, refusalSentence } from './refusalSentence.ts';
import type { StatedAnswer } from './statedAnswers.ts';
import { differenceAnswer, remainderAnswer, shareAnswer, sumAnswer } from './statedAnswers.ts';
import type { Wording } from './wording.ts';

export type RefusedOperation = 'sum' | 'difference' | 'share' | 'remainder';

/** What may not be stated, with the reason that all these operations share. */
export interface RefusedAnswer {
  readonly operations: readonly RefusedOperation[];
  readonly sentence: string;
  /** The figures whose definitions say why. */
  readonly concerned: readonly Figure[];
}

/** All answers of the guard in words: what may be stated, then what may not; one reason is said once. */
export function togetherWords(
  answers: Together,
  situation: Situation,
  wording: Wording,
): { stated: StatedAnswer[]; refused: RefusedAnswer[] } {
  return {
    stated: statedAnswers(answers, situation, wording),
    refused: refusedAnswers(refusalsOf(answers), situation, wording),
  };
}

function statedAnswers(
  { sum, besideTotal, pair }: Together,
  situation: Situation,
  wording: Wording,
): StatedAnswer[] {
  const scene = { situation, wording };
  const hasSum = sum.allowed && sum.quantity.known && besideTotal !== null;
  const ofSum = hasSum ? [sumAnswer(sum, besideTotal, scene)] : [];
  if (pair === null) return ofSum;
  const { difference, share, remainder, statedRemaining } = pair;
  return [
    ...ofSum,
    ...(difference.allowed ? [differenceAnswer(difference, scene)] : []),
    ...(share.allowed ? [shareAnswer(share, scene)] : []),
    ...(remainder.allowed ? [remainderAnswer(remainder, statedRemaining, scene)] : []),
  ];
}

interface Refusal {
  readonly operation: RefusedOperation;
  readonly reason: GuardReason;
  readonly concerned: readonly Figure[];
}

function refusalsOf({ sum, pair }: Together): Refusal[] {
  const refusals: Refusal[] = [];
  if (!sum.allowed) refusals.push({ operation: 'sum', ...sum });
  else if (!sum.quantity.known) {
    refusals.push({ operation: 'sum', reason: sum.quantity.reason, concerned: [] });
  }
  if (pair === null) return refusals;
  for (const operation of ['difference', 'share', 'remainder'] as const) {
    const answer = pair[operation];
    if (!answer.allowed) refusals.push({ operation, ...answer });
  }
  return refusals;
}

function refusedAnswers(
  refusals: readonly Refusal[],
  { zone }: Situation,
  wording: Wording,
): RefusedAnswer[] {
  const said = new Map<string, RefusedAnswer>();
  for (const { operation, reason, concerned } of refusals) {
    const sentence = refusalSentence({ reason, concerned, zone }, wording);
    const operations = [...(said.get(sentence)?.operations ?? []), operation];
    said.set(sentence, { operations, sentence, concerned });
  }
  return [...said.values()];
}
