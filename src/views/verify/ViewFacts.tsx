import type { Address, AddressChange } from '#address/address.ts';
import { isRefusal } from '#chartViews/buildChartView.ts';
import type { FoundView } from '#exports/verify/foundView.ts';
import { shownChart } from '#shown/shownSituation.ts';
import type { Wording } from '#wording/wording.ts';
import { pageAddress } from '../page/pageAddress.ts';
import { ViewLink } from '../page/ViewLink.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { knownWords } from './knownWords.ts';

interface Props {
  readonly view: FoundView;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** Which view it is, of which situation, known up to when; and the way to it. */
export function ViewFacts({ view, address, change }: Props) {
  const wording = useWording();
  const { t } = wording;
  const { situation } = view.read.data;
  return (
    <dl className="verify-facts">
      <Fact label={t('verify.view')}>
        <bdi>{titleOf(view, wording)}</bdi>{' '}
        <ViewLink to={addressOf(view, address)} change={change}>
          {t('verify.open')}
        </ViewLink>
      </Fact>
      <Fact label={t('verify.situation')}>
        <bdi>{situation.title}</bdi>
      </Fact>
      <Fact label={t('verify.known')}>{knownWords(view.knownTo, situation.zone, wording)}</Fact>
      <Fact label={t('verify.code')}>
        <bdi className="verify-code">{view.code}</bdi>
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A chart by what it found then. */
function titleOf({ shown, scope }: FoundView, wording: Wording): string {
  const definition = shown.data.situation.charts.find(({ id }) => id === scope);
  if (definition !== undefined) {
    const chart = shownChart(shown, definition, { width: 900, wording });
    if (!isRefusal(chart)) return chart.title;
  }
  return wording.find(`verify.scope.${scope}`, {}) ?? scope;
}

function addressOf({ shown, scope, read }: FoundView, reader: Address): AddressChange {
  const { charts, id: situation } = read.data.situation;
  const isChart = charts.some(({ id }) => id === scope);
  const isTable = ['table', 'all', 'figure', 'together'].includes(scope);
  return {
    ...shown.address,
    ...pageChoice(reader),
    situation,
    page: scope === 'report' ? 'report' : 'situation',
    chart: isChart ? scope : null,
    tab: scope === 'changes' ? 'changes' : isTable ? 'table' : 'charts',
  };
}

/** Language and colours are the reader's own. */
function pageChoice(reader: Address): AddressChange {
  const { lang, theme } = pageAddress('situation', reader);
  return { lang: lang ?? null, theme: theme ?? null };
}
