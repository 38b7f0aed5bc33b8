import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import type { Address } from '#address/address.ts';
import { framingSentences } from '#wording/framingSentences.ts';
import { joinSentences } from '#wording/joinSentences.ts';
import type { StatedAnswer } from '#wording/statedAnswers.ts';
import type { RefusedAnswer } from '#wording/togetherWords.ts';
import { Icon } from '../page/Icon.tsx';
import { pageChoices } from '#shown/viewChoices.ts';
import { linkToView } from '../page/linkToView.ts';
import { pastedNow } from '../page/pastedNow.ts';
import { useSaver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';
import { DefinitionButton } from '../statement/DefinitionButton.tsx';

interface Props {
  readonly words: {
    readonly stated: readonly StatedAnswer[];
    readonly refused: readonly RefusedAnswer[];
  };
  readonly data: SituationData;
  readonly knownAt: number | null;
  readonly address: Address;
}

/** What may be stated, large; then what may not, each with its reason, and once the definitions behind them. */
export function AnswerList({ words, data, knownAt, address }: Props) {
  const wording = useWording();
  const { t } = wording;
  const saver = useSaver();
  const copy = ({ sentence, beside, notes }: StatedAnswer) => {
    const framed = { data, knownAt, fetchedAt: null, only: null, taken: [] };
    const { before, after } = framingSentences(framed, wording);
    const passage = joinSentences([...before, sentence, beside ?? '', ...notes, ...after], wording);
    const link = {
      address: linkToView(address, { tab: 'table' }),
      words: t('sentence.link', { title: data.situation.title }),
    };
    const choices = pageChoices(address, { zone: data.situation.zone, fetchedAt: null });
    const source = { shown: { data, address, choices }, scope: 'together', wording };
    void saver.copyMade(pastedNow([passage], link, source), t('view.sentenceCopied'));
  };
  return (
    <>
      <dl className="together-answers">
        {words.stated.map((answer) => (
          <Stated key={answer.operation} answer={answer} onCopy={() => copy(answer)} />
        ))}
        {words.refused.map((answer) => (
          <Refused key={answer.sentence} answer={answer} />
        ))}
      </dl>
      {words.refused.length > 0 && (
        <div className="together-definitions">
          <DefinitionButton figures={explaining(words.refused)} named />
        </div>
      )}
      <p role="status" className="slot-done">
        {saver.message}
      </p>
    </>
  );
}

/** The figures that the reasons speak of: their definitions say why. */
function explaining(refused: readonly RefusedAnswer[]): Figure[] {
  return [...new Set(refused.flatMap(({ concerned }) => concerned))];
}

function Stated({
  answer: { operation, value, sentence, beside, notes, flag },
  onCopy,
}: {
  readonly answer: StatedAnswer;
  readonly onCopy: () => void;
}) {
  const wording = useWording();
  const { t } = wording;
  const label = t(`together.stated.${operation}`);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <p className="together-value">
          <bdi>{value}</bdi>
          {flag !== null && (
            <span className="together-flag">
              <Icon name="alert" />
              {flag}
            </span>
          )}
        </p>
        <p>
          <bdi>{sentence}</bdi>
        </p>
        {beside !== null && (
          <p>
            <bdi>{beside}</bdi>
          </p>
        )}
        {notes.length > 0 && <p className="together-quiet">{joinSentences(notes, wording)}</p>}
        <button
          type="button"
          className="link-button"
          aria-label={t('together.copyOf', { operation: label })}
          onClick={onCopy}
        >
          {t('together.copySentence')}
        </button>
      </dd>
    </div>
  );
}

function Refused({ answer: { operations, sentence } }: { readonly answer: RefusedAnswer }) {
  const { t } = useWording();
  return (
    <div className="together-refused">
      <dt>
        {operations.map((operation) => (
          <span key={operation}>{t(`together.refused.${operation}`)}</span>
        ))}
      </dt>
      <dd>
        <p>
          <bdi>{sentence}</bdi>
        </p>
      </dd>
    </div>
  );
}
