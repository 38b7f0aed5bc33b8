import type { Address, AddressChange } from '#address/address.ts';
import type { ComparedSituations } from '#state/useComparedSituations.ts';
import { isLanguage } from '#wording/languages.ts';
import type { Wording } from '#wording/wording.ts';
import { faultSentence } from '../page/faultSentence.ts';
import { useWording } from '../page/WordingContext.tsx';
import type { CompareChoices } from './compareChoices.ts';

interface Props {
  readonly compared: ComparedSituations;
  readonly address: Address;
  readonly choices: CompareChoices;
  readonly change: (change: AddressChange) => void;
}

/** What cannot be followed to the letter, what is still on its way, and as known at which moment all is shown. */
export function CompareNotices({ compared, address, choices, change }: Props) {
  const wording = useWording();
  const { t } = wording;
  const loading = compared.chosen.filter(({ state }) => isOnItsWay(state.status)).length;
  const { knownAt } = choices;
  return (
    <>
      {noticesOf(compared, { address, choices }, wording).map((notice) => (
        <p className="page-notice" role="alert" key={notice}>
          <bdi>{notice}</bdi>
        </p>
      ))}
      {knownAt !== null && (
        <p className="page-notice">
          {t('compare.knownAt', { moment: wording.moment(knownAt, 'UTC') })}{' '}
          <button type="button" className="link-button" onClick={() => change({ known: null })}>
            {t('compare.backToLatest')}
          </button>
        </p>
      )}
      <p className="compare-loading" role="status">
        {loading > 0 && t('compare.loading', { count: loading })}
      </p>
    </>
  );
}

function isOnItsWay(status: string): boolean {
  return status === 'loading' || status === 'retrying';
}

function noticesOf(
  { chosen, listFault }: ComparedSituations,
  { address, choices }: Pick<Props, 'address' | 'choices'>,
  wording: Wording,
): string[] {
  const { t } = wording;
  const declared = chosen.flatMap(({ state }) =>
    state.status === 'ready' ? state.data.situation.onsets.map(({ id }) => id) : [],
  );
  const isComplete = chosen.every(({ state }) => !isOnItsWay(state.status));
  const unknown = isComplete ? choices.align.filter((id) => !declared.includes(id)) : [];
  return [
    ...(isLanguage(address.lang) ? [] : [t('view.languageUnknown', { language: address.lang })]),
    ...(listFault === null
      ? []
      : [t('view.listMissing', { cause: faultSentence(listFault, wording) })]),
    ...chosen.flatMap(({ title, state }) =>
      state.status === 'failed'
        ? [t('compare.failedOne', { title, cause: faultSentence(state.failure, wording) })]
        : [],
    ),
    ...(chosen.length === 1 ? [t('compare.oneOnly')] : []),
    ...(unknown.length === 0
      ? []
      : [t('compare.onsetUnknown', { list: wording.list(unknown), count: unknown.length })]),
  ];
}
