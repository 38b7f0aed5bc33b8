import { linkOf } from '#domain/link.ts';
import { useWording } from './WordingContext.tsx';

interface Props {
  /** As the feed states it. */
  readonly url: string;
  /** Words of the link; the host stands behind them, so that nobody follows a name blindly. */
  readonly children: string;
}

/** A link that came with data: only a plain web address becomes one, anything else stays text. */
export function OutsideLink({ url, children }: Props) {
  const { t } = useWording();
  const link = linkOf(url);
  if (link === null) return <bdi>{children}</bdi>;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer">
      <bdi>{children}</bdi>
      <span className="visually-hidden"> ({t('app.opensInNewTab')})</span>
    </a>
  );
}

/** The host as a reader should see it: without "www.". */
export function hostOf(url: string): string | null {
  const link = linkOf(url);
  return link === null ? null : new URL(link).host.replace(/^www\./, '');
}
