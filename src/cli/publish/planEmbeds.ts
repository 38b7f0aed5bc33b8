import { type Address, parseAddress } from '#address/address.ts';
import type { ChartDefinition } from '#domain/situation.ts';
import { isoMoment } from '#exports/isoMoment.ts';
import { shownSituation, type ShownSituation } from '#shown/shownSituation.ts';
import type { Wording } from '#wording/wording.ts';
import type { OpenedSituation } from '../openSituations.ts';
import { badList, type ListedView } from './publishList.ts';
import type { PublishOptions } from './publishOptions.ts';

/** One view that is to become a file in each language. */
export interface PlannedEmbed {
  readonly opened: OpenedSituation;
  readonly definition: ChartDefinition;
  readonly shown: ShownSituation;
  /** Of its files, without language and ending. */
  readonly name: string;
}

/**
 * What is to be written of the situations that were opened: every chart, and the views of the list.
 * Errors: `UsageFault` for a listed view of a chart that is not there, and for two views under one name.
 */
export function planEmbeds(
  all: readonly OpenedSituation[],
  { listed, options }: { readonly listed: readonly ListedView[]; readonly options: PublishOptions },
  wording: Wording,
): readonly PlannedEmbed[] {
  const { known, charts } = options;
  const own = all.flatMap((opened) =>
    opened.data.situation.charts
      .filter(({ id }) => charts === null || charts.includes(id))
      .map((definition) => {
        const address = { ...parseAddress(''), situation: opened.id, known };
        return planned(opened, definition, { address, name: nameOf(definition.id, known) });
      }),
  );
  const others = listed.flatMap(({ address, chart, file }, index) => {
    const opened = all.find(({ id }) => id === address.situation);
    // Of a situation that is left out this time.
    if (opened === undefined || charts !== null) return [];
    const definition = opened.data.situation.charts.find(({ id }) => id === chart);
    if (definition === undefined) {
      const allowed = wording.list(opened.data.situation.charts.map(({ id }) => id));
      const cause = { number: index + 1, seen: chart, allowed };
      throw badList(options.config, wording.t('publish.unknownEntry', cause), wording);
    }
    return [planned(opened, definition, { address, name: file })];
  });
  const plan = [...own, ...others];
  const places = plan.map(({ opened, name }) => `${opened.id}/${name}`);
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice === undefined) return plan;
  throw badList(options.config, wording.t('publish.twice', { file: twice }), wording);
}

function planned(
  opened: OpenedSituation,
  definition: ChartDefinition,
  { address, name }: { readonly address: Address; readonly name: string },
): PlannedEmbed {
  const asked = { ...address, situation: opened.id, chart: definition.id };
  const shown = shownSituation(opened.data, asked, opened.fetchedAt);
  return { opened, definition, shown, name };
}

/** Figures of another moment are another file: the one that stands at an address does not change. */
function nameOf(chart: string, known: string | null): string {
  if (known === null) return chart;
  const moment =
    known.length === 10 ? known : isoMoment(Temporal.Instant.from(known).epochMilliseconds);
  return `${chart}.${moment.toLowerCase().replaceAll(/[^0-9a-z-]/g, '')}`;
}
