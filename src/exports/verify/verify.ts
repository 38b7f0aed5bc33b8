import { parseAddress } from '#address/address.ts';
import type { Figure } from '#domain/figure.ts';
import { shownSituation } from '#shown/shownSituation.ts';
import type { Wording } from '#wording/wording.ts';
import { codeOf, latestKnown, receiptText } from '../receipt.ts';
import { type ChangesOfView, changesOfFigures, changesOfView } from './changesOfView.ts';
import { type CheckedRows, checkedRows, situationOfRows, together } from './checkedRows.ts';
import type { Claim } from './claim.ts';
import type { Evidence } from './evidence.ts';
import { type FoundView, momentOf, type ReadSituation, scopesOf, viewOf } from './foundView.ts';
import { type SearchProgress, searchedView } from './searchedView.ts';

/** What a check found. */
export type Verified =
  | {
      /** The code is made of exactly these figures. */
      readonly verdict: 'matches';
      readonly view: FoundView;
      readonly changes: ChangesOfView;
    }
  | {
      /** The view is there, but its figures give another code. */
      readonly verdict: 'other_code';
      readonly view: FoundView;
    }
  | {
      readonly verdict: 'rows';
      /** `complete` = the code is made of exactly these rows; null = the file has no receipt. */
      readonly complete: boolean | null;
      readonly checked: CheckedRows;
      /** Figures of the view that the file lacks; null where the view cannot be made again. */
      readonly missing: readonly Figure[] | null;
      readonly read: ReadSituation;
      readonly knownTo: number;
      readonly changes: ChangesOfView;
    }
  | {
      /** Nothing here gives this code; `searched` = everything that is here was tried. */
      readonly verdict: 'not_found';
      readonly searched: boolean;
    };

export type VerifySteps = Generator<SearchProgress | undefined, Verified, undefined>;

/**
 * Checks what carries a receipt against the situations that were read, in slices: between two `yield`s lies the making of
 * one view, or some hundred rows.
 */
export function* verify(
  evidence: Evidence,
  situations: readonly ReadSituation[],
  wording: Wording,
): VerifySteps {
  if (evidence.kind === 'rows') {
    const read = readOfRows(evidence, situations);
    if (read === null) return { verdict: 'not_found', searched: false };
    return yield* verifyRows(evidence, read, wording);
  }
  return yield* verifyClaim(evidence.claim, situations, wording);
}

/** Whose figures the rows are; of a comparison, those of all its situations. Null where no row is any of ours. */
function readOfRows(
  { claim, rows }: Extract<Evidence, { readonly kind: 'rows' }>,
  situations: readonly ReadSituation[],
): ReadSituation | null {
  const ids = (situationNamed(claim.query) ?? '').split('~');
  const compared = situations.filter(({ data }) => ids.includes(data.situation.id));
  return ids.length > 1 && compared.length > 0
    ? together(compared)
    : situationOfRows(rows, named(claim, situations));
}

/** Which situations a claim speaks of; all where it names none that is here. */
function named({ query }: Claim, situations: readonly ReadSituation[]): readonly ReadSituation[] {
  const id = situationNamed(query);
  const own = situations.filter(({ data }) => data.situation.id === id);
  return own.length > 0 ? own : situations;
}

/** Of several situations: its rows can be compared, its view is not made again here. */
export function isComparison({ query }: Claim): boolean {
  if (query === '') return false;
  const { page, chart } = parseAddress(query);
  return page === 'compare' || chart === 'situations';
}

/** Id of the situation that a query speaks of; null for a bare code. */
export function situationNamed(query: string): string | null {
  return query === '' ? null : parseAddress(query).situation;
}

function* verifyClaim(
  claim: Claim,
  situations: readonly ReadSituation[],
  wording: Wording,
): VerifySteps {
  const { code, query } = claim;
  if (code === null || isComparison(claim)) return { verdict: 'not_found', searched: false };
  const id = situationNamed(query);
  const read = situations.find(({ data }) => data.situation.id === id);
  if (read !== undefined) {
    const tried = yield* triedViews(claim, read, wording);
    const found = tried.find((view) => view.code === code);
    if (found !== undefined) return matched(found, wording);
    const [closest] = tried;
    // The view that the file itself names is told, with what is known of it; an address that was typed may be another's.
    if (closest !== undefined && claim.knownTo !== '')
      return { verdict: 'other_code', view: closest };
  }
  const found = yield* searchedView(code, situations, wording);
  return found === null ? { verdict: 'not_found', searched: true } : matched(found, wording);
}

function matched(view: FoundView, wording: Wording): Verified {
  return { verdict: 'matches', view, changes: changesOfView(view, wording) };
}

/** The view of a claim at its moment; what was shown up to the latest, as it is today and as it was then. */
function* triedViews(
  claim: Claim,
  read: ReadSituation,
  wording: Wording,
): Generator<undefined, FoundView[], undefined> {
  const address = parseAddress(claim.query);
  const then = address.known === null ? momentOf(claim.knownTo, read.data) : null;
  const views: FoundView[] = [];
  for (const at of then === null ? [null] : [then, null]) {
    for (const scope of scopesOf(claim.query, read.data)) {
      const view = viewOf(read, { scope, address, at }, wording);
      yield;
      if (view === null) continue;
      views.push(view);
      if (view.code === claim.code) return views;
    }
  }
  return views;
}

function* verifyRows(
  { claim, rows }: Extract<Evidence, { readonly kind: 'rows' }>,
  read: ReadSituation,
  wording: Wording,
): VerifySteps {
  // Small counts that the view hides are hidden in its files as well.
  const { data } = shownSituation(read.data, parseAddress(claim.query), read.fetchedAt);
  const checked = yield* checkedRows(rows, data);
  const { named: figures } = checked;
  const latest = latestKnown(figures);
  const knownTo = momentOf(claim.knownTo === '' ? latest : claim.knownTo, read.data) ?? 0;
  const isRight = [checked.differences, checked.strangers, checked.repeated].every(
    (list) => list.length === 0,
  );
  const complete =
    claim.code === null ? null : isRight && codeOfRows(claim, figures) === claim.code;
  const missing =
    complete === false ? yield* missingFigures(claim, { read, checked }, wording) : null;
  const changes = changesOfFigures({ read, knownTo }, figures);
  return { verdict: 'rows', complete, checked, missing, read, knownTo, changes };
}

function codeOfRows({ query, knownTo }: Claim, figures: readonly Figure[]): string {
  const situation = situationNamed(query) ?? '';
  const known = knownTo === '' ? latestKnown(figures) : knownTo;
  return codeOf(receiptText({ situation, knownTo: known, query }, figures));
}

/** What the view has and the file has not: known only where the view itself gives the code. */
function* missingFigures(
  claim: Claim,
  { read, checked }: { readonly read: ReadSituation; readonly checked: CheckedRows },
  wording: Wording,
): Generator<undefined, readonly Figure[] | null, undefined> {
  if (claim.query === '') return null;
  const views = yield* triedViews(claim, read, wording);
  const found = views.find(({ code }) => code === claim.code);
  if (found === undefined) return null;
  const there = new Set(checked.named.map(({ id }) => id));
  return found.figures.filter(({ id }) => !there.has(id));
}
