import type { Address, AddressChange } from '#address/address.ts';
import { formatAddress } from '#address/address.ts';
import type { Figure } from '#domain/figure.ts';
import { knownFigures } from '#domain/knownFigures.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import type { ShownSituation } from '#shown/shownSituation.ts';
import { sourceLine } from '#wording/sourceLine.ts';
import type { Wording } from '#wording/wording.ts';
import type { PictureColours } from '../paint.ts';
import { type Receipt, receiptOf } from '../receipt.ts';

export interface SceneRequest {
  readonly shown: ShownSituation;
  /** Address of the folder in which the page lies: links on paper are spelled out. */
  readonly site: string;
  readonly colours: PictureColours;
}

/** What every part of a report is made from. */
export interface ReportScene extends SceneRequest {
  readonly wording: Wording;
  /** Known at the chosen moment, of the chosen sources. */
  readonly figures: readonly Figure[];
  /** Of all sources: what page-wide sentences speak of. */
  readonly known: readonly Figure[];
}

/** Filters of the table and of the ledger: a report has none of them. */
const NO_FILTERS = { indicator: null, role: 'drawn', changes: 'all', sort: null } as const;

export function reportScene(request: SceneRequest, wording: Wording): ReportScene {
  const { data, choices, address } = request.shown;
  const shown = { ...request.shown, address: { ...address, ...NO_FILTERS } };
  const known = knownFigures(data, choices.knownAt);
  return { ...request, shown, wording, known, figures: ofSources(known, shown) };
}

function ofSources(known: readonly Figure[], { data, choices }: ShownSituation): readonly Figure[] {
  const { sources } = choices;
  if (sources === null) return known;
  const names = new Set(known.map(({ source }) => source));
  const taken = new Set(
    [...names].filter((name) => sources.includes(sourceIdOf(data.situation, name))),
  );
  return known.filter(({ source }) => taken.has(source));
}

/** What belongs to the report alone, and what is private or open on the page. */
const OF_THE_REPORT = { parts: null, tables: null, paper: null, ink: null } as const;
const NOT_LINKED = { figure: null, beside: null, feed: null, pick: null, settled: null } as const;

/** Full address of the page that shows the same, as printed beside a part. */
export function linkFrom({ site, shown }: ReportScene, change: AddressChange = {}): string {
  const linked = { ...shown.address, ...OF_THE_REPORT, ...NOT_LINKED, page: null, ...change };
  return new URL(formatAddress(linked) || '.', site).href;
}

/** The same for the report itself. */
export function reportLink({ site, shown }: ReportScene, change: AddressChange): string {
  const own = { page: 'report', tab: null, chart: null } as const;
  const linked = { ...shown.address, ...NOT_LINKED, ...own, ...change };
  return new URL(formatAddress(linked), site).href;
}

/** The receipt over some of its figures; null where there is none: it would vouch for nothing. */
export function receiptFor(
  { shown }: Pick<ReportScene, 'shown'>,
  scope: string,
  { figures, address }: { readonly figures: readonly Figure[]; readonly address?: Address },
): Receipt | null {
  if (figures.length === 0) return null;
  return receiptOf({
    situation: shown.data.situation.id,
    knownAt: shown.choices.knownAt,
    address: address ?? shown.address,
    scope,
    figures,
  });
}

/** Under a part whose rows have times of their own: whose figures, receipt, and where to look. */
export function captionOf(
  scene: ReportScene,
  said: { readonly figures: readonly Figure[]; readonly scope: string; readonly link: string },
): string[] {
  const { wording, shown } = scene;
  const { zone } = shown.data.situation;
  const { knownAt, fetchedAt } = shown.choices;
  return [
    sourceLine({ figures: said.figures, zone, knownAt, fetched: fetchedAt }, wording),
    ...checkLines(scene, said),
  ];
}

/** How the figures of a part can be looked up and checked. */
export function checkLines(
  scene: ReportScene,
  said: { readonly figures: readonly Figure[]; readonly scope: string; readonly link: string },
): string[] {
  const receipt = receiptFor(scene, said.scope, said);
  return receipt === null
    ? [said.link]
    : [scene.wording.t('pictures.receipt', { receipt: receipt.code }), said.link];
}
