import '../page/later.css';
import { useId } from 'react';
import type { FeedFault } from '#domain/feedFault.ts';
import { useWording } from '../page/WordingContext.tsx';
import { helpOf } from './feedHelpFor.ts';
import { TokenField } from './TokenField.tsx';

interface Props {
  readonly faults: readonly FeedFault[];
  readonly onRetry: () => void;
  /** Null where the way by a file is offered beside it already. */
  readonly onOpenFile: (() => void) | null;
}

/** Under the sentence that says why a feed cannot be read: what a reader can do about it, and who runs this site. */
export function FeedHelp({ faults, onRetry, onOpenFile }: Props) {
  const helped = faults.filter((fault) => helpOf(fault) !== null);
  return helped.map((fault) => (
    <OneFeed
      // A key that was refused is asked for anew.
      key={`${fault.address} ${String(fault.status)}`}
      fault={fault}
      onRetry={onRetry}
      onOpenFile={onOpenFile}
    />
  ));
}

interface OneProps extends Pick<Props, 'onRetry' | 'onOpenFile'> {
  readonly fault: FeedFault;
}

function OneFeed({ fault, onRetry, onOpenFile }: OneProps) {
  const { t } = useWording();
  const heading = useId();
  const { host } = fault;
  const help = helpOf(fault);
  if (help === 'token') return <TokenField fault={fault} onGiven={onRetry} />;
  return (
    <section className="feed-help" aria-labelledby={heading}>
      <h2 id={heading}>{t('feedHelp.heading', { host })}</h2>
      <ul>
        {help === 'not_allowed' && <li>{t('feedHelp.network')}</li>}
        {help === 'not_allowed' && <li>{t('feedHelp.permission', { host })}</li>}
        <li>{t(help === 'not_allowed' ? 'feedHelp.forward' : 'feedHelp.headers')}</li>
      </ul>
      {onOpenFile !== null && (
        <button type="button" className="button" onClick={onOpenFile}>
          {t('feedHelp.openFile')}
        </button>
      )}
    </section>
  );
}
