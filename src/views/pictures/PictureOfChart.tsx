import { useState } from 'react';
import { useWording } from '../page/WordingContext.tsx';
import { PictureDialog } from './PictureDialog.tsx';
import { type ChartSource, chartSubject } from '#exports/pictureSubject.ts';

interface Props {
  readonly source: ChartSource;
  readonly onClose: () => void;
}

/** The picture of one chart, as it was when the dialog was opened. */
export function PictureOfChart({ source, onClose }: Props) {
  const wording = useWording();
  const [subject] = useState(() => chartSubject(source, wording));
  return <PictureDialog subject={subject} onClose={onClose} />;
}
