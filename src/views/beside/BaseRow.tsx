import type { OfferedBase } from '#domain/bases.ts';
import type { DrawnValue } from '#chartViews/marks/drawnValue.ts';
import type { Figure } from '#domain/figure.ts';
import { isCertainlyAbove, type Share, shareOf } from '#domain/share.ts';
import { sourceName } from '#wording/figureSentence.ts';
import { hasShare } from '#wording/headlineSentence.ts';
import type { Wording } from '#wording/wording.ts';
import { useWording } from '../page/WordingContext.tsx';
import { ChosenTag } from './ChosenTag.tsx';
import { Strip } from './Strip.tsx';
import type { StripScale } from './stripScale.ts';

interface Props {
  readonly base: OfferedBase;
  readonly count: Figure | null;
  /** The share as drawn; null where there is none. */
  readonly drawn: DrawnValue | null;
  readonly scale: StripScale | null;
  readonly zone: string;
  readonly knownAt: number | null;
  readonly inUse: boolean;
  readonly onUse: () => void;
  readonly onOpenFigure: (figureId: string) => void;
}

/** One population before: what share it gives, who states it of when, and what is to be kept in mind. */
export function BaseRow(props: Props) {
  const { base, drawn, scale, inUse, onUse, onOpenFigure } = props;
  const wording = useWording();
  const { t } = wording;
  const { denominator, figure } = base;
  return (
    <li className="beside-row">
      <p className="beside-number">{shareText(props, wording)}</p>
      <div className="beside-who">
        <p className="beside-source">
          {figure === null ? (
            <bdi>{denominator.label}</bdi>
          ) : (
            <>
              <button type="button" className="link-button" onClick={() => onOpenFigure(figure.id)}>
                {wording.quantity(figure.quantity)}
              </button>
              {' · '}
              <bdi>{sourceName(figure, wording)}</bdi>
            </>
          )}
        </p>
        <p className="statement-hedge">{whenAndWhere(props, wording)}</p>
        {remarksOn(props, wording).map((remark) => (
          <p className="statement-hedge" key={remark}>
            <bdi>{remark}</bdi>
          </p>
        ))}
      </div>
      <div className="beside-side">
        {scale !== null && drawn !== null && <Strip value={drawn} scale={scale} main={inUse} />}
        <p className="beside-part">
          {inUse && <ChosenTag label={t('beside.baseInUse')} />}
          {!inUse && figure !== null && (
            <button
              type="button"
              className="link-button"
              aria-label={t('beside.baseUseOf', { label: denominator.label })}
              onClick={onUse}
            >
              {t('beside.baseUse')}
            </button>
          )}
        </p>
      </div>
    </li>
  );
}

function shareText({ count, base }: Props, wording: Wording): string {
  const share = shareBetween(count, base.figure);
  if (share === null) return wording.t('beside.baseNoShare');
  // Above 100 % is said in words of its own beside it.
  return share.known ? wording.share({ ...share, aboveWhole: false }) : wording.share(share);
}

function shareBetween(count: Figure | null, base: Figure | null): Share | null {
  if (count === null || base === null || !hasShare(count, base)) return null;
  return shareOf(count.quantity, base.quantity);
}

function whenAndWhere({ base: { figure }, zone }: Props, wording: Wording): string | null {
  if (figure === null) return null;
  return [
    wording.place(figure.place),
    wording.t('beside.asOf', { asOf: wording.asOfShort(figure.asOf, zone) }),
  ].join(', ');
}

/** What keeps a base apart from the others, and why a share may lie above 100 %. */
function remarksOn({ base, count, knownAt, zone }: Props, wording: Wording): string[] {
  const { t } = wording;
  const share = shareBetween(count, base.figure);
  const moment = knownAt === null ? '' : wording.moment(knownAt, zone);
  return [
    ...(base.missing === 'not_known_yet' ? [t('beside.baseNotKnownYet', { moment })] : []),
    ...(base.missing === 'not_stated' ? [t('beside.baseNotStated')] : []),
    ...(base.denominator.otherTerritory === true ? [t('beside.baseOther')] : []),
    ...base.otherReadings.map(({ quantity }) =>
      t('beside.baseAlso', { quantity: wording.quantity(quantity) }),
    ),
    ...(share?.known === true && share.aboveWhole
      ? [t(isCertainlyAbove(share) ? 'beside.baseAbove' : 'beside.baseMayBeAbove')]
      : []),
  ];
}
