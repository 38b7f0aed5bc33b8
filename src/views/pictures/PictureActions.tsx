import { Suspense, useState } from 'react';
import { ActionMenu } from '../charts/ActionMenu.tsx';
import { useDrawnPictures } from '../charts/useDrawnPictures.ts';
import { lazyView } from '../page/lazyView.ts';
import { useSaver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';
import type { ChartSource } from '#exports/pictureSubject.ts';

const PictureOfChart = lazyView(() =>
  import('./PictureOfChart.tsx').then((module) => module.PictureOfChart),
);

interface Props {
  readonly title: string;
  readonly source: ChartSource;
}

/** The pictures of a chart that offers nothing else to take away. */
export function PictureActions({ title, source }: Props) {
  const { t } = useWording();
  const saver = useSaver();
  const [pictured, setPictured] = useState(false);
  const pictures = useDrawnPictures(source, saver);
  return (
    <>
      <ActionMenu
        title={title}
        items={[
          [t('export.pictures'), () => setPictured(true)],
          [t('export.png'), pictures.savePng],
          [t('export.svg'), pictures.saveSvg],
        ]}
        message={saver.message}
      />
      {pictured && (
        <Suspense>
          <PictureOfChart source={source} onClose={() => setPictured(false)} />
        </Suspense>
      )}
    </>
  );
}
