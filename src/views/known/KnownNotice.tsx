import { type KnownFacts, knownThen, knownTicks } from '#wording/knownSentences.ts';
import type { KnownSpan } from '#domain/knownSpan.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  /** Epoch ms; null = the latest. */
  readonly at: number | null;
  readonly facts: KnownFacts;
  readonly span: KnownSpan;
  readonly onLatest: () => void;
}

/** What is being shown, in words: it stays on paper, where the control does not. */
export function KnownNotice({ at, facts, span, onLatest }: Props) {
  const wording = useWording();
  if (at === null) return <p className="known-about">{knownTicks(span, facts, wording)}</p>;
  const { first, reserve } = knownThen(at, facts, wording);
  return (
    <p className="known-notice">
      <strong>{first}</strong> {reserve}{' '}
      <button type="button" className="link-button" onClick={onLatest}>
        {wording.t('known.backToLatest')}
      </button>
    </p>
  );
}
