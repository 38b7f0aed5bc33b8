import type { OwnFigures } from '#domain/situation.ts';
import type { Address, AddressChange } from '#address/address.ts';
import { Icon } from '../page/Icon.tsx';
import { pageAddress } from '../page/pageAddress.ts';
import { ViewLink } from '../page/ViewLink.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { SituationAsKnown, type SituationProps } from '../situation/SituationAsKnown.tsx';

/** A situation with the reader's own figures: whose they are is said before anything else. */
export function OwnSituation(props: SituationProps) {
  const { own, zone } = props.state.data.situation;
  return (
    <>
      {own !== undefined && <OwnBanner {...props} own={own} zone={zone} />}
      <SituationAsKnown {...props} />
    </>
  );
}

interface BannerProps {
  readonly own: OwnFigures;
  readonly zone: string;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

function OwnBanner({ own, zone, address, change }: BannerProps) {
  const wording = useWording();
  const { t } = wording;
  const moment = wording.moment(own.takenAt, zone);
  const from =
    own.fileName === ''
      ? t('yourData.banner.typed', { moment })
      : t('yourData.banner.file', { file: own.fileName, moment });
  const stands =
    own.base === null
      ? ''
      : t(own.hasFeeds ? 'yourData.banner.beside' : 'yourData.banner.instead', { title: own.base });
  return (
    <div className="page-banner" data-tone="example">
      <Icon name="archive" />
      <p className="page-banner-text">
        <strong>{t('yourData.banner.name')}</strong> <bdi>{from}</bdi> <bdi>{stands}</bdi>{' '}
        <ViewLink to={pageAddress('data', address)} change={change}>
          {t('yourData.banner.change')}
        </ViewLink>
      </p>
    </div>
  );
}
