import { useState } from 'react';
import type { Address, AddressChange } from '#address/address.ts';
import type { OwnData } from '#state/ownData.ts';
import { OWN_SITUATION } from '#state/ownDataNames.ts';
import type { OwnDataControl } from '#state/useOwnData.ts';
import { pageAddress } from '../page/pageAddress.ts';
import { ViewLink } from '../page/ViewLink.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { TypedFigures } from './TypedFigures.tsx';

interface Props {
  readonly own: OwnData;
  readonly control: OwnDataControl;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
  /** Opens the form for one typed figure. */
  readonly onEdit: (id: string) => void;
}

/** The figures that were taken before: where they are, the way to them, and how to be rid of them. */
export function KeptFigures({ own, control, address, change, onEdit }: Props) {
  const wording = useWording();
  const { t } = wording;
  const [asked, setAsked] = useState(false);
  const { lang, theme } = address;
  const moment = wording.moment(Temporal.Instant.from(own.takenAt).epochMilliseconds, own.zone);
  const said =
    own.fileName === ''
      ? t('yourData.kept.typedOnly', { title: own.title, moment })
      : t('yourData.kept.file', { title: own.title, file: own.fileName, moment });
  return (
    <section className="own-kept" aria-labelledby="kept-heading">
      <h2 className="own-heading" id="kept-heading" tabIndex={-1}>
        {t('yourData.kept.heading')}
      </h2>
      <p>
        <bdi>{said}</bdi>{' '}
        {control.kept === 'on_device' ? t('yourData.kept.onDevice') : t('yourData.kept.inMemory')}
      </p>
      {own.typed.length > 0 && <TypedFigures own={own} control={control} onEdit={onEdit} />}
      <div className="own-row">
        <ViewLink
          to={pageAddress('situation', { situation: OWN_SITUATION, lang, theme })}
          change={change}
        >
          {t('yourData.kept.open')}
        </ViewLink>
        <button
          type="button"
          className="button"
          onClick={() => (asked ? void control.remove() : setAsked(true))}
        >
          {asked ? t('yourData.kept.removeReally') : t('yourData.kept.remove')}
        </button>
        {asked && (
          <button type="button" className="button" onClick={() => setAsked(false)}>
            {t('app.cancel')}
          </button>
        )}
      </div>
    </section>
  );
}
