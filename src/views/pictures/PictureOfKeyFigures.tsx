import { useState } from 'react';
import { keyFiguresSubject, type ShownKeyFigures } from '#exports/keyFiguresSubject.ts';
import { useWording } from '../page/WordingContext.tsx';
import { PictureDialog } from './PictureDialog.tsx';

/** The key figures as one picture, as they were when the dialog was opened. */
export function PictureOfKeyFigures({
  onClose,
  ...shown
}: ShownKeyFigures & { readonly onClose: () => void }) {
  const wording = useWording();
  const [subject] = useState(() => keyFiguresSubject(shown, wording));
  return <PictureDialog subject={subject} onClose={onClose} />;
}
