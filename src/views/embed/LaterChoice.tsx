import { useId } from 'react';
import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import type { ShownSituation } from '#shown/shownSituation.ts';
import type { Wording } from '#wording/wording.ts';
import { ChoiceField } from '../page/ChoiceField.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { type Alone, canUpdate, type Delivery } from './deliveryOf.ts';
import { type EmbedChoices, LATER, type Later } from './embedChoices.ts';

interface Props {
  readonly shown: ShownSituation;
  readonly delivery: Delivery;
  /** Why there is nothing to frame; null = there is. */
  readonly alone: Alone | null;
  readonly later: Later;
  readonly choose: (change: Partial<EmbedChoices>) => void;
}

/** Fixed or updating, what that means here, and why something is not offered. */
export function LaterChoice({ shown, delivery, alone, later, choose }: Props) {
  const wording = useWording();
  const { t } = wording;
  const whyId = useId();
  const { marking } = shown.data;
  const grows = canUpdate({ marking, alone });
  return (
    <div className="embedding-later">
      <ChoiceField
        label={t('embedDialog.later')}
        value={grows ? later : 'fixed'}
        options={LATER.map((value) => ({ value, label: t(`embedDialog.${value}`) }))}
        unavailable={grows ? [] : ['updating']}
        describedBy={whyId}
        onChange={(value) => choose({ later: value === 'updating' ? 'updating' : 'fixed' })}
      />
      <div id={whyId} className="embedding-why" role="status">
        <p>
          <strong>{laterSentence(delivery, shown, wording)}</strong>
        </p>
        <p>{whySentence(delivery, wording)}</p>
        {marking === 'archive' && alone === null && <p>{t('embedDialog.noUpdates')}</p>}
      </div>
    </div>
  );
}

function laterSentence(
  delivery: Delivery,
  { data, address, choices }: ShownSituation,
  wording: Wording,
): string {
  if (delivery.kind === 'updating') return wording.t('embedDialog.updatingNow');
  const { zone } = data.situation;
  const known = delivery.kind === 'published' ? delivery.file.known : address.known;
  const moment = known === null ? null : parseAsOf(known, zone);
  if (moment !== null && isAsOf(moment))
    return wording.t('embedDialog.fixedKnown', { date: wording.asOf(moment, zone) });
  if (delivery.kind === 'single' && delivery.why !== 'unpublished')
    return wording.t('embedDialog.fixedNow');
  return choices.fetchedAt === null
    ? wording.t('embedDialog.fixedArchive')
    : wording.t('embedDialog.fixedKnown', { date: wording.moment(choices.fetchedAt, zone) });
}

function whySentence(delivery: Delivery, { t }: Wording): string {
  switch (delivery.kind) {
    case 'published':
      return t('embedDialog.published');
    case 'history':
      return t('embedDialog.history');
    case 'single':
      return t(`embedDialog.${delivery.why}`);
    case 'updating':
      return '';
  }
}
