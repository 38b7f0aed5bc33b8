import type { Address } from '#address/address.ts';
import { buildChartView } from '#chartViews/buildChartView.ts';
import type { ChartRefusal, ChartView } from '#chartViews/chartView.ts';
import { knownSpan } from '#domain/knownSpan.ts';
import type { ChartDefinition, SituationData } from '#domain/situation.ts';
import type { Wording } from '#wording/wording.ts';
import { knownWithin } from './knownWithin.ts';
import { withSmallCountsHidden } from '#domain/disclosure/smallCounts.ts';
import { disclosedAddress, disclosedData, disclosureOf } from './disclosedData.ts';
import { takenData } from './takenData.ts';
import { type PageChoices, pageChoices, type SizelessOptions, windowFor } from './viewChoices.ts';

/** What an address shows of a situation: the same for the page, an embed, a report, a command. */
export interface ShownSituation {
  /** Under the main sources that the address takes, and without what it or the manifest hides. */
  readonly data: SituationData;
  /** As it was asked for, but that nothing was known later than at the latest moment. */
  readonly address: Address;
  readonly choices: PageChoices;
}

/** @param fetched epoch ms; of no account for an archive, which is not fetched anew */
export function shownSituation(
  all: SituationData,
  asked: Address,
  fetched: number,
): ShownSituation {
  const disclosure = disclosureOf(all, asked);
  const read = disclosedData(all, disclosure, withSmallCountsHidden);
  const fetchedAt = read.marking === 'archive' ? null : fetched;
  const { zone } = read.situation;
  const known = knownWithin(asked.known, knownSpan(read, fetchedAt), zone);
  const address = { ...disclosedAddress(asked, disclosure), known };
  return {
    data: takenData(read, address.main),
    address,
    choices: pageChoices(address, { zone, fetchedAt }),
  };
}

/** All choices of one chart but its width. */
export function chartOptions(
  { data, address, choices }: ShownSituation,
  definition: ChartDefinition,
): SizelessOptions {
  const facts = { figures: data.figures, zone: data.situation.zone };
  return { ...choices, window: windowFor(address.time, definition, facts) };
}

/** One of its charts for a plot of that width, or the sentence why it cannot be drawn. */
export function shownChart(
  shown: ShownSituation,
  definition: ChartDefinition,
  { width, wording }: { readonly width: number; readonly wording: Wording },
): ChartView | ChartRefusal {
  const options = { ...chartOptions(shown, definition), width };
  return buildChartView(definition, { data: shown.data, options, wording });
}
