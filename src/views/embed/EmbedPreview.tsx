import { useEffect, useRef } from 'react';
import { Measured } from '#charts/Measured.tsx';
import { heightIn } from '#embedScript/heightMessage.ts';
import { isClosedFrame } from './isClosedFrame.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly title: string;
  /** On this host. */
  readonly address: string;
  /** CSS pixels of the reader's column. */
  readonly width: number;
  readonly height: number;
  /** The embed is a file, of which the preview shows the moving twin. */
  readonly still: boolean;
  readonly onMeasured: (height: number) => void;
}

/** The embed itself, as wide as the reader's column; made smaller as a whole where the dialog has less room. */
export function EmbedPreview(props: Props) {
  const { t } = useWording();
  return (
    <section className="embedding-preview" aria-label={t('embedDialog.preview')}>
      {isClosedFrame() ? (
        <p className="embedding-quiet">{t('embedDialog.noPreview')}</p>
      ) : (
        <Measured>{(room) => <Scaled {...props} room={room} />}</Measured>
      )}
    </section>
  );
}

function Scaled({
  title,
  address,
  width,
  height,
  still,
  onMeasured,
  room,
}: Props & { readonly room: number }) {
  const { t } = useWording();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ data, source, origin }: MessageEvent) => {
      const told = heightIn(data);
      if (told === null || source === null || origin !== window.origin) return;
      if (frame.current?.contentWindow === source) onMeasured(told);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [onMeasured]);
  const scale = Math.min(1, room / width);
  const size = { width, height, percent: Math.round(scale * 100) };
  return (
    <>
      <p className="embedding-quiet">
        {t(scale < 1 ? 'embedDialog.previewScaled' : 'embedDialog.previewFull', size)}
        {still && ` ${t('embedDialog.previewOfFile')}`}
      </p>
      <div
        className="embedding-frame"
        style={{ inlineSize: width * scale, blockSize: height * scale }}
      >
        <iframe
          ref={frame}
          title={t('embedDialog.previewOf', { title })}
          src={address}
          referrerPolicy="no-referrer"
          style={{ inlineSize: width, blockSize: height, scale: String(scale) }}
        />
      </div>
    </>
  );
}
