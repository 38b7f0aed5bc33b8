import { type SyntheticEvent, useId, useState } from 'react';
import type { Address, AddressChange } from '#address/address.ts';
import { OWN_PLACES, type OwnPlace } from '#state/ownData.ts';
import { formatMapping } from '#state/ownDataMapping.ts';
import { OWN_SITUATION } from '#state/ownDataNames.ts';
import { type Need, valueColumns, withoutNeedy } from '#state/ownDataNeeds.ts';
import { rememberMapping } from '#state/ownDataStore.ts';
import type { OwnDataControl } from '#state/useOwnData.ts';
import type { OwnTable } from './ownTable.ts';
import { pageAddress } from '../page/pageAddress.ts';
import { useWording } from '../page/WordingContext.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { needSentences } from './needSentences.ts';
import type { OpenSituation } from './openSituation.ts';
import type { OpenTable } from './ownTable.ts';

export interface TakeProps {
  readonly table: OwnTable;
  readonly data: OwnDataControl;
  readonly beside: OpenSituation;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

interface Props extends TakeProps {
  readonly opened: OpenTable;
  readonly needs: readonly Need[];
}

/** The last step: under which name and beside what; nothing is taken while something is not answered. */
export function TakeFigures({ table, data, beside, address, change, opened, needs }: Props) {
  const wording = useWording();
  const { t } = wording;
  const id = useId();
  const { name, sheets } = opened.session.opened;
  const [title, setTitle] = useState(stemOf(name));
  const isExport = sheets[opened.proposal.sheet]?.own === 'export';
  const [chosen, setChosen] = useState<OwnPlace | null>(null);
  const place = chosen ?? (isExport && beside.base !== null ? 'instead' : 'alone');
  const [busy, setBusy] = useState(false);
  const missing = needSentences(needs, opened.proposal.headers, wording);
  const canTake = missing.length === 0 && (table.preview?.kept ?? 0) > 0;
  const needy = new Set(needs.flatMap(({ column }) => column ?? [])).size;
  const leaveOut = () => {
    if (opened.mapping !== null) table.setMapping(withoutNeedy(opened.mapping, needs));
  };
  const take = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!canTake || busy) return;
    setBusy(true);
    const taken = await table.take();
    const { mapping, proposal } = opened;
    const saved = mapping === null ? null : formatMapping({ mapping, headers: proposal.headers });
    if (saved !== null) await rememberMapping(saved);
    await data.keep({
      title: title.trim() === '' ? name : title.trim(),
      place: beside.base === null ? 'alone' : place,
      base: place === 'alone' ? null : (beside.base?.id ?? null),
      zone: mapping?.zone ?? beside.zone,
      fileName: name,
      csv: taken.csv,
      setAside: taken.setAside,
      typed: data.own?.typed ?? [],
      measures: {},
      mapping: saved,
    });
    const { lang, theme } = address;
    change(pageAddress('situation', { situation: OWN_SITUATION, lang, theme }));
  };
  return (
    <section className="own-step" aria-labelledby="take-heading">
      <h2 className="own-heading" id="take-heading">
        {t('yourData.take.heading')}
      </h2>
      {isExport && beside.data !== null && (
        <DifferenceList table={table} opened={opened} before={beside.data} />
      )}
      <form className="own-take" onSubmit={(event) => void take(event)}>
        <div className="field own-field">
          <label className="field-label" htmlFor={id}>
            {t('yourData.take.title')}
          </label>
          <input
            id={id}
            className="field-input"
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </div>
        {beside.base !== null && (
          <fieldset className="own-question">
            <legend>{t('yourData.take.where')}</legend>
            {OWN_PLACES.filter((one) => isExport || one !== 'instead').map((one) => (
              <label className="own-choice" key={one}>
                <input
                  type="radio"
                  name={`${id}-place`}
                  checked={one === place}
                  onChange={() => setChosen(one)}
                />
                <bdi>{t(`yourData.take.${one}`, { title: beside.base?.title ?? '' })}</bdi>
              </label>
            ))}
          </fieldset>
        )}
        {data.own !== null && data.own.csv !== '' && (
          <p className="own-need">
            <bdi>{t('yourData.take.replaces', { title: data.own.title })}</bdi>
          </p>
        )}
        <div id={`${id}-why`}>
          {missing.length > 0 && (
            <>
              <p>{t('yourData.take.stillNeeded')}</p>
              <ul>
                {missing.map((sentence) => (
                  <li key={sentence}>
                    <bdi>{sentence}</bdi>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        {opened.mapping !== null && needy > 0 && needy < valueColumns(opened.mapping).length && (
          <button type="button" className="button" onClick={leaveOut}>
            {t('yourData.take.leaveOut', { count: needy })}
          </button>
        )}
        <button
          type="submit"
          className="button own-primary"
          aria-describedby={`${id}-why`}
          aria-disabled={!canTake || busy}
        >
          {t('yourData.take.take')}
        </button>
        <p className="own-hint">{t('yourData.nothingLeaves')}</p>
      </form>
    </section>
  );
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '').replaceAll('_', ' ');
}
