import type { Figure } from '#domain/figure.ts';
import { remarksOn } from '#domain/remarks.ts';
import { remarkSentence } from '#wording/remarkSentence.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly figure: Figure;
  readonly known: readonly Figure[];
}

/** What is unusual about how this was stated; nothing at all where nothing is. */
export function StatementRemarks({ figure, known }: Props) {
  const wording = useWording();
  const remarks = remarksOn(figure, known);
  if (remarks.length === 0) return null;
  return (
    <section>
      <h3>{wording.t('remark.heading')}</h3>
      <ul role="list" className="statement-remarks">
        {remarks.map((remark) => (
          <li key={remark.kind}>
            <bdi>{remarkSentence(remark, wording)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
