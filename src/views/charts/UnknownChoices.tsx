import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import { takenFaults } from '#domain/takenFaults.ts';
import type { Address } from '#address/address.ts';
import type { Wording } from '#wording/wording.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly data: SituationData;
  /** Figures known at the chosen moment. */
  readonly known: readonly Figure[];
  readonly knownAt: number | null;
  readonly address: Address;
}

/** What the address asks for and this situation does not have: named, with what there is instead. */
export function UnknownChoices(props: Props) {
  const wording = useWording();
  const { data, address } = props;
  return [...unknownChoices(data, address, wording), ...silentMains(props, wording)].map(
    (sentence) => (
      <p className="page-notice" role="alert" key={sentence}>
        <bdi>{sentence}</bdi>
      </p>
    ),
  );
}

function unknownChoices(data: SituationData, address: Address, { t, list }: Wording): string[] {
  const { situation, figures } = data;
  const { chart, base } = address;
  const charts = situation.charts.map(({ id }) => id);
  const bases = situation.denominators.map(({ id }) => id);
  const chosen = address.source ?? [];
  const stated =
    chosen.length === 0
      ? null
      : new Set(figures.map(({ source }) => sourceIdOf(situation, source)));
  const sources = chosen.filter((id) => stated?.has(id) !== true);
  return [
    ...(chart === null || charts.includes(chart)
      ? []
      : [t('view.chosenChartUnknown', { chart, charts: charts.join(', ') })]),
    ...(base === null || bases.includes(base) ? [] : [t('view.chosenBaseUnknown', { base })]),
    ...(sources.length === 0
      ? []
      : [t('view.chosenSourceUnknown', { sources: list(sources), count: sources.length })]),
  ];
}

/** Main sources that the address takes and that change nothing, each with its reason. */
function silentMains({ data, known, knownAt, address }: Props, wording: Wording): string[] {
  const scene = { data, known, chosen: address.source };
  const moment = knownAt === null ? '' : wording.moment(knownAt, data.situation.zone);
  return takenFaults(address.main ?? [], scene).map(({ text, reason, indicator, source }) =>
    wording.t(`beside.fault.${reason}`, {
      text,
      source,
      what: wording.indicator(indicator).label,
      moment,
    }),
  );
}
