import type { FigureSum } from '#domain/combine.ts';
import type { Figure } from '#domain/figure.ts';
import type { FigureDifference } from '#domain/figureDifference.ts';
import type { FigureRemainder } from '#domain/figureRemainder.ts';
import type { FigureShare } from '#domain/figureShare.ts';
import type { PartitionCheck } from '#domain/partition.ts';
import type { Quantity } from '#domain/quantity.ts';
import { roundDerived, roundDerivedChange } from '#domain/roundDerived.ts';
import type { Situation } from '#domain/situation.ts';
import { statedBaseOf } from '#domain/statedBase.ts';
import { sourceName } from './figureSentence.ts';
import { rangeWords } from './otherSourcesSentences.ts';
import { countedWords } from './refusalSentence.ts';
import { sentenceStart } from './sentenceStart.ts';
import type { Wording } from './wording.ts';

export type StatedOperation =
  'sum' | 'change' | 'revision' | 'spread' | 'share' | 'remainder' | 'rest';

/** Something that may be stated of some figures together. */
export interface StatedAnswer {
  readonly operation: StatedOperation;
  /** "about 20,000", "up 6,900", "from 88,000 to 93,000". */
  readonly value: string;
  /** Complete with sources and times, fit to paste. */
  readonly sentence: string;
  /** What sources state of the same: a total, other remainders. It stands beside and is never replaced. */
  readonly beside: string | null;
  /** How it was made and how far it goes; pasted too. */
  readonly notes: readonly string[];
  /** In a few words, where two statements do not agree; null where they do. */
  readonly flag: string | null;
}

export interface Scene {
  readonly situation: Situation;
  readonly wording: Wording;
}

type Allowed<Answer extends { readonly allowed: boolean }> = Extract<Answer, { allowed: true }>;

const NOTHING_BESIDE = { beside: null, flag: null } as const;

/** The sum of parts beside the total that their source states. */
export function sumAnswer(
  { quantity, figures }: Allowed<FigureSum>,
  check: PartitionCheck,
  { situation, wording }: Scene,
): StatedAnswer {
  const inputs = figures.map((one) => one.quantity);
  const value = wording.quantity(roundDerived(quantity, inputs));
  const [first] = figures;
  const { t } = wording;
  return {
    operation: 'sum',
    value,
    sentence: t('together.sum', {
      asOf: wording.asOf(check.asOf, situation.zone),
      named: check.parts.length,
      all: check.parts.length + check.missingParts.length,
      partition: check.partition.label,
      quantity: value,
      subject: first === undefined ? '' : countedWords(first, wording),
      source: first === undefined ? '' : sourceName(first, wording),
    }),
    beside: totalSentence(check, wording),
    notes: roundedNote(quantity, inputs, wording),
    flag:
      check.agrees === false && check.whole !== null
        ? t('together.misses', { total: wording.quantity(check.whole.quantity) })
        : null,
  };
}

function totalSentence(check: PartitionCheck, { t, quantity }: Wording): string {
  const { whole, agrees, difference, missingParts } = check;
  if (whole === null) return t('together.totalNone');
  const total = quantity(whole.quantity);
  if (agrees === true) return t('together.totalAgrees', { total });
  if (agrees === null) {
    return t('together.totalUnfinished', { total, count: missingParts.length });
  }
  if (difference === null) return t('together.totalMissed', { total });
  const values = { total, difference: Math.abs(difference) };
  return t(difference < 0 ? 'together.totalBelow' : 'together.totalAbove', values);
}

/** A change, a revision, or the range between two sources, which is neither. */
export function differenceAnswer(answer: Allowed<FigureDifference>, scene: Scene): StatedAnswer {
  if (answer.kind === 'spread') return spreadAnswer(answer.members, scene);
  const { situation, wording } = scene;
  const { kind, earlier, later, revisedDown } = answer;
  const { t } = wording;
  const inputs = [later.quantity, earlier.quantity];
  const value = wording.change(roundDerivedChange(answer.change, inputs));
  const isRevision = kind === 'revision';
  const notes = [
    ...(isRevision ? [t('together.revisionExplained')] : []),
    ...(revisedDown && !isRevision ? [t('together.revisedDown')] : []),
  ];
  const sentence = t(isRevision ? 'together.revision' : 'together.change', {
    name: fullName(later, wording),
    earlier: wording.quantity(earlier.quantity),
    earlierAsOf: wording.asOfShort(earlier.asOf, situation.zone),
    later: wording.quantity(later.quantity),
    laterAsOf: wording.asOfShort(later.asOf, situation.zone),
    change: value,
    source: sourceName(later, wording),
  });
  return { ...NOTHING_BESIDE, operation: kind, value, sentence, notes };
}

function spreadAnswer(members: readonly [Figure, Figure], scene: Scene): StatedAnswer {
  const { wording } = scene;
  const [one, other] = members.map((figure) => statementWords(figure, scene));
  const values = { name: fullName(members[0], wording), one: one ?? '', other: other ?? '' };
  return {
    operation: 'spread',
    value: isClosed(members)
      ? (rangeWords(members, wording) ?? '')
      : quantitiesWords(members, wording),
    sentence: wording.t('together.spread', values),
    ...NOTHING_BESIDE,
    notes: [wording.t('together.spreadExplained')],
  };
}

/** "About 5,000" and "at least 10,000" span no range that could be said in a word: both are. */
function isClosed(members: readonly Figure[]): boolean {
  return members.every(
    ({ quantity }) => quantity.known && quantity.low > 0 && quantity.high < Infinity,
  );
}

function quantitiesWords(members: readonly Figure[], wording: Wording): string {
  return wording.list(members.map(({ quantity }) => wording.quantity(quantity)));
}

/** A count as a share of its base, both named. */
export function shareAnswer(
  { count, base, share }: Allowed<FigureShare>,
  scene: Scene,
): StatedAnswer {
  const { situation, wording } = scene;
  const { t } = wording;
  const value = wording.share(share);
  const sentence = t('together.share', {
    share: value,
    count: figureWords(count, scene),
    base: figureWords(base, scene),
  });
  const notes = [
    ...(share.aboveWhole ? [t('figure.shareAboveExplained')] : []),
    ...(isOfOtherTerritory(base, situation) ? [t('together.otherTerritory')] : []),
  ];
  return {
    ...NOTHING_BESIDE,
    operation: 'share',
    value,
    sentence: started(sentence, wording),
    notes,
  };
}

/** What is left of a base, beside what sources state of those who remained. */
export function remainderAnswer(
  { kind, base, count, quantity, clippedAtZero }: Allowed<FigureRemainder>,
  statedRemaining: readonly Figure[],
  scene: Scene,
): StatedAnswer {
  const { situation, wording } = scene;
  const { t } = wording;
  const inputs = [base.quantity, count.quantity];
  const value = wording.quantity(roundDerived(quantity, inputs));
  const sentence = t('together.remainder', {
    base: figureWords(base, scene),
    count: figureWords(count, scene),
    quantity: value,
  });
  const list = wording.list(statedRemaining.map((figure) => statementWords(figure, scene)));
  return {
    operation: kind === 'of_base' ? 'remainder' : 'rest',
    value,
    sentence: started(sentence, wording),
    beside:
      statedRemaining.length === 0
        ? null
        : t('together.statedRemaining', { list, count: statedRemaining.length }),
    notes: [
      t('figure.computedHere'),
      ...roundedNote(quantity, inputs, wording),
      ...(clippedAtZero ? [t('figure.clippedAtZero')] : []),
      ...(isOfOtherTerritory(base, situation) ? [t('together.otherTerritory')] : []),
    ],
    flag: null,
  };
}

function started(sentence: string, { language }: Wording): string {
  return sentenceStart(sentence, language);
}

function roundedNote(raw: Quantity, inputs: readonly Quantity[], { t, quantity }: Wording) {
  const isRounded = quantity(raw) !== quantity(roundDerived(raw, inputs));
  return isRounded ? [t('figure.roundedHere')] : [];
}

function figureWords(figure: Figure, { situation, wording }: Scene): string {
  return wording.t('together.figure', {
    quantity: wording.quantity(figure.quantity),
    name: fullName(figure, wording),
    source: sourceName(figure, wording),
    asOf: wording.asOfShort(figure.asOf, situation.zone),
  });
}

function statementWords(figure: Figure, { situation, wording }: Scene): string {
  return wording.t('together.statement', {
    quantity: wording.quantity(figure.quantity),
    source: sourceName(figure, wording),
    asOf: wording.asOfShort(figure.asOf, situation.zone),
  });
}

/** "Killed, civilians, Armenian side, Nagorno-Karabakh". */
function fullName(figure: Figure, wording: Wording): string {
  const { label } = wording.indicator(figure.indicator);
  const place = wording.place(figure.place);
  if (figure.breakdown.length === 0) return wording.t('together.name', { label, place });
  const breakdown = wording.breakdown(figure.breakdown);
  return wording.t('together.nameOfGroup', { label, breakdown, place });
}

function isOfOtherTerritory(base: Figure, situation: Situation): boolean {
  return statedBaseOf(base, situation)?.otherTerritory === true;
}
