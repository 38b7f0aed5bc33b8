import { useEffect, useId, useMemo, useRef } from 'react';
import { settledView } from '#chartViews/settled/settledView.ts';
import type { SettledScene } from '#chartViews/settled/settledScene.ts';
import { ChartFrame } from '#charts/ChartFrame.tsx';
import { Measured } from '#charts/Measured.tsx';
import { SettledPlot } from '#charts/SettledPlot.tsx';
import type { SettledCourse } from '#domain/settledCourse.ts';
import { useWording } from '../page/WordingContext.tsx';
import { PictureActions } from '../pictures/PictureActions.tsx';

interface Props {
  readonly course: SettledCourse;
  /** The figure that the address asks for; null = this course is shown unasked. */
  readonly asked: string | null;
  readonly scene: Pick<SettledScene, 'marking' | 'label' | 'zone' | 'knownAt' | 'fetchedAt'>;
  /** Full address of the view, printed in its pictures. */
  readonly link: () => string;
  readonly onOpenFigure: (figureId: string) => void;
}

/** The picture of one course in the frame of every chart. Whoever asks for it elsewhere on the page is led to it. */
export function SettledPanel({ course, asked, scene, link, onOpenFigure }: Props) {
  const wording = useWording();
  const place = useRef<HTMLDivElement>(null);
  const statusId = useId();
  useEffect(() => {
    const element = place.current;
    if (asked === null || element === null) return;
    element.scrollIntoView({ block: 'nearest' });
    // Someone who goes through the table beside it stays there and hears the title.
    if (element.parentElement?.contains(document.activeElement) !== true) {
      element.focus({ preventScroll: true });
    }
  }, [asked]);
  return (
    <div className="settled-panel" ref={place} tabIndex={-1} aria-describedby={statusId}>
      <Measured>
        {(width) => (
          <Picture
            course={course}
            width={width}
            scene={scene}
            statusId={statusId}
            wording={wording}
            link={link}
            onOpenFigure={onOpenFigure}
          />
        )}
      </Measured>
    </div>
  );
}

interface PictureProps extends Omit<Props, 'asked'> {
  readonly width: number;
  readonly statusId: string;
  readonly wording: ReturnType<typeof useWording>;
}

function Picture({ course, width, scene, statusId, wording, link, onOpenFigure }: PictureProps) {
  const { marking, label = null, zone, knownAt, fetchedAt } = scene;
  const view = useMemo(
    () => settledView({ course, width, wording, marking, label, zone, knownAt, fetchedAt }),
    [course, width, wording, marking, label, zone, knownAt, fetchedAt],
  );
  const source = {
    build: (plot: number) =>
      settledView({ course, width: plot, wording, marking, label, zone, knownAt, fetchedAt }),
    scope: 'settled',
    zone,
    link,
  };
  return (
    <>
      <p className="visually-hidden" role="status" id={statusId}>
        {view.title}
      </p>
      <ChartFrame
        view={view}
        wording={wording}
        width={width}
        headingLevel={3}
        onOpenFigure={onOpenFigure}
        actions={<PictureActions title={view.title} source={source} />}
      >
        <SettledPlot view={view} width={width} wording={wording} onOpenFigure={onOpenFigure} />
      </ChartFrame>
    </>
  );
}
