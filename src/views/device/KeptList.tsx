import '../page/later.css';
import { useState } from 'react';
import { deleteEverythingKept, type KeptOnDevice } from '#state/keptOnDevice.ts';
import { useKeptOnDevice } from '#state/useKeptOnDevice.ts';
import type { Wording } from '#wording/wording.ts';
import { useWording } from '../page/WordingContext.tsx';

/** What this site keeps here, from when and how large, and one button that deletes it all. */
export function KeptList() {
  const wording = useWording();
  const { t } = wording;
  const kept = useKeptOnDevice();
  const [deleted, setDeleted] = useState(false);
  if (kept === null) return null;
  const lines = linesOf(kept, wording);
  return (
    <div className="kept-list">
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>
              <bdi>{line}</bdi>
            </li>
          ))}
        </ul>
      )}
      {lines.length > 0 && <p>{t('device.leavesNot')}</p>}
      <p role="status">{deleted ? t('device.deleted') : emptySentence(kept, lines, wording)}</p>
      {lines.length > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => void deleteEverythingKept().then(() => setDeleted(true))}
        >
          {t('device.delete')}
        </button>
      )}
    </div>
  );
}

function linesOf({ copies, own, page }: KeptOnDevice, wording: Wording): string[] {
  const { t } = wording;
  const count = copies?.length ?? 0;
  const bytes = (copies ?? []).reduce((sum, copy) => sum + copy.bytes, 0);
  const oldest = (copies ?? []).reduce(
    (least, { fetchedAt }) => Math.min(least, fetchedAt),
    Infinity,
  );
  return [
    ...(page ? [t('device.page')] : []),
    ...(count > 0
      ? [
          t('device.copies', {
            count,
            size: sizeWords(bytes, wording),
            moment: wording.moment(oldest, 'UTC'),
          }),
        ]
      : []),
    ...(own === null
      ? []
      : [t('device.own', { title: own.title, size: sizeWords(own.bytes, wording) })]),
  ];
}

function emptySentence(
  { copies }: KeptOnDevice,
  lines: readonly string[],
  { t }: Wording,
): string | null {
  if (copies === null) return t('device.refused');
  return lines.length === 0 ? t('device.none') : null;
}

const KILOBYTE = 1000;

function sizeWords(bytes: number, { t, number }: Wording): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE));
  if (kilobytes < KILOBYTE) return t('device.kilobytes', { number: number(kilobytes) });
  return t('device.megabytes', { number: number(Math.round(kilobytes / 100) / 10) });
}
