import type { AddressChange } from '#address/address.ts';
import type { ReportScene } from '#exports/report/reportScene.ts';
import { pageAddress } from '../page/pageAddress.ts';
import { ViewLink } from '../page/ViewLink.tsx';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly scene: ReportScene;
  readonly change: (change: AddressChange) => void;
}

/** Of which moment the report is, and where that is chosen. */
export function ShownView({ scene, change }: Props) {
  const wording = useWording();
  const { t } = wording;
  const { shown } = scene;
  const { knownAt } = shown.choices;
  const moment =
    knownAt === null
      ? t('report.shownLatest')
      : t('report.shownKnown', { moment: wording.moment(knownAt, shown.data.situation.zone) });
  const { address } = shown;
  return (
    <p className="report-shown">
      {t('report.shownView', { moment })}{' '}
      <ViewLink to={pageAddress('situation', { ...address, page: 'report' })} change={change}>
        {t('report.changeView')}
      </ViewLink>
    </p>
  );
}
