import { useEffect, useRef, useState } from 'react';
import type { PictureFile } from '#exports/pictureFile.ts';
import { useWording } from '../page/WordingContext.tsx';

/** The picture as it will be saved, by an address of this page alone: nothing of it is put into the page as markup. */
export function PicturePreview({ picture }: { readonly picture: PictureFile }) {
  const { t } = useWording();
  const image = useRef<HTMLImageElement>(null);
  const [refused, setRefused] = useState('');
  const { svg, width, height, alt } = picture;
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    if (image.current !== null) image.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [svg]);
  return (
    <div className="picture-preview">
      <img
        ref={image}
        alt={alt}
        width={width}
        height={height}
        hidden={refused === svg}
        onError={() => setRefused(svg)}
      />
      {refused === svg && <p>{t('pictures.notShown')}</p>}
    </div>
  );
}
