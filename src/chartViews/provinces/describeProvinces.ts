import type { Figure } from '#domain/figure.ts';
import type { PartitionCheck } from '#domain/partition.ts';
import { refusalSentence } from '#wording/refusalSentence.ts';
import type { Partition } from '#domain/situation.ts';
import { changeNotes } from '../changes/changeNotes.ts';
import { knownRevisions } from '../changes/changeTicks.ts';
import { revisionWords } from '../changes/changeName.ts';
import type { ChartContext } from '../chartContext.ts';
import { laterCount, laterNote, nothingKnown } from '../nothingKnown.ts';
import { provincesFindings } from './provincesFindings.ts';

interface ProvinceFacts {
  readonly leading: readonly { readonly name: string; readonly figure: Figure | undefined }[];
  readonly figures: readonly Figure[];
  /** Those that stand today. */
  readonly latest: readonly Figure[];
  /** Changes known outside the time shown. */
  readonly outside: number;
  readonly partition: Partition | null;
  readonly checks: readonly PartitionCheck[];
  readonly nameOf: (place: string) => string;
}

/** Title, subtitle, text alternative, and one note for every list whose parts miss the stated total. */
export function describeProvinces(
  context: ChartContext,
  facts: ProvinceFacts,
): { title: string; subtitle: string; summary: string; notes: string[]; findings: () => string[] } {
  const { wording, zone, definition } = context;
  const { leading, figures, latest, checks, nameOf } = facts;
  const [first, second] = leading;
  const indicator = wording.indicator((figures[0] ?? latest[0])?.indicator ?? definition.id);
  const subtitle = wording.t('plot.provincesSubtitle', {
    what: indicator.label,
    definition: indicator.definition,
  });
  const notes = [
    ...checkNotes(checks, context),
    ...wholeNotes(facts, context),
    ...changeNotes(facts, context),
  ];
  if (figures.length === 0) {
    const nothing = nothingKnown(context, { what: wording.t('plot.provincesTitle') });
    const later = laterNote(context, laterCount(latest, figures));
    return { ...nothing, subtitle, notes: [...later, ...notes] };
  }
  return {
    title:
      first?.figure === undefined || second?.figure === undefined
        ? wording.t('plot.provincesTitle')
        : wording.t('plot.provincesFinding', {
            first: first.name,
            firstValue: wording.quantity(first.figure.quantity),
            second: second.name,
            secondValue: wording.quantity(second.figure.quantity),
            asOf: wording.asOf(first.figure.asOf, zone),
          }),
    subtitle,
    summary: wording.t('plot.provincesSummary', {
      count: leading.length,
      list: wording.list(
        leading.flatMap(({ name, figure }) =>
          figure === undefined ? [] : [`${name} ${wording.quantity(figure.quantity)}`],
        ),
      ),
    }),
    notes,
    findings: () =>
      provincesFindings(context, {
        checks,
        nameOf,
        noteOf: (check) => (isToBeSaid(check) ? noteOf(check, context) : null),
      }),
  };
}

function checkNotes(checks: readonly PartitionCheck[], { wording, zone }: ChartContext): string[] {
  const agreeing = checks.filter((check) => check.agrees === true).length;
  const notes = checks.filter(isToBeSaid).map((check) => noteOf(check, { wording, zone }));
  if (agreeing > 0) notes.push(wording.t('plot.partsAgree', { count: agreeing }));
  return notes;
}

/** The total has no panel of its own: what its source changed in it is said. */
function wholeNotes({ partition }: ProvinceFacts, context: ChartContext): string[] {
  if (partition === null) return [];
  const { zone, wording } = context;
  return knownRevisions(context, [partition.whole]).map((revision) =>
    wording.t('plot.wholeChanged', { change: revisionWords(revision, zone, wording) }),
  );
}

/** Parts that may not be added have no sum to compare, and the list says why. */
function isToBeSaid(check: PartitionCheck): boolean {
  if (!check.sum.allowed) return true;
  return check.whole !== null && (check.agrees === false || isUnfinishedList(check));
}

/** Most parts named, the rest left out: a list that cannot be checked. Two parts of ten are examples, no list. */
function isUnfinishedList({ agrees, parts, missingParts }: PartitionCheck): boolean {
  return agrees === null && missingParts.length > 0 && parts.length > missingParts.length;
}

function noteOf(
  check: PartitionCheck,
  { wording, zone }: Pick<ChartContext, 'wording' | 'zone'>,
): string {
  const { sum } = check;
  if (!sum.allowed) return refusalSentence({ ...sum, zone }, wording);
  const values = {
    asOf: wording.asOf(check.asOf, zone),
    sum: wording.quantity(sum.quantity),
    whole: check.whole === null ? '' : wording.quantity(check.whole.quantity),
    named: check.parts.length,
    all: check.parts.length + check.missingParts.length,
    count: Math.abs(check.difference ?? 0),
  };
  const difference = check.difference ?? 0;
  if (difference < 0 && check.missingParts.length > 0)
    return wording.t('plot.partsMissing', values);
  if (difference < 0) return wording.t('plot.partsBelowTotal', values);
  return wording.t('plot.partsAboveTotal', values);
}
