import { type SubmitEvent, useId, useRef } from 'react';
import type { FeedFault } from '#domain/feedFault.ts';
import { giveToken } from '#state/feedTokens.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly fault: FeedFault;
  readonly onGiven: () => void;
}

/** Asks for the reader's own key for a feed. It is read from the field once and kept in memory, nowhere else. */
export function TokenField({ fault, onGiven }: Props) {
  const { t } = useWording();
  const field = useRef<HTMLInputElement>(null);
  const label = useId();
  const hint = useId();
  const { host, address } = fault;
  const use = (event: SubmitEvent) => {
    event.preventDefault();
    giveToken(address, field.current?.value.trim() ?? '');
    // Not even in the page's own tree longer than it is needed.
    if (field.current !== null) field.current.value = '';
    onGiven();
  };
  return (
    <form className="feed-help" onSubmit={use}>
      <label htmlFor={label}>{t('feedHelp.token.label', { host })}</label>
      <div className="feed-help-row">
        <input
          id={label}
          ref={field}
          className="field-input"
          type="password"
          required
          // The one word that keeps browsers from offering to save what was typed.
          autoComplete="one-time-code"
          spellCheck={false}
          aria-describedby={hint}
        />
        <button type="submit" className="button">
          {t('feedHelp.token.use')}
        </button>
      </div>
      <p id={hint}>{t('feedHelp.token.hint', { host })}</p>
    </form>
  );
}
