import { type SyntheticEvent, useId, useState } from 'react';
import type { SetAsideRow } from '#domain/figureTable.ts';
import type { OwnCells } from '#state/ownData.ts';
import { isSetAside, readTyped, type TypedField } from '#state/ownDataTyped.ts';
import type { OwnDataControl } from '#state/useOwnData.ts';
import { figureSentence } from '#wording/figureSentence.ts';
import { setAsideSentence } from '#wording/tableSentences.ts';
import { useWording } from '../page/WordingContext.tsx';
import { FigureFields, namedAsHere } from './FigureFields.tsx';
import type { OpenSituation } from './openSituation.ts';
import { keepTyped } from './typedChanges.ts';

interface Props {
  /** Id of the figure that is changed; empty for a new one. */
  readonly id: string;
  readonly data: OwnDataControl;
  readonly beside: OpenSituation;
  readonly onDone: (isKept: boolean) => void;
}

/** One figure by hand: all its fields, checked by the reader that reads every feed. */
export function FigureForm({ id, data, beside, onDone }: Props) {
  const wording = useWording();
  const { t } = wording;
  const formId = useId();
  const { own } = data;
  const [cells, setCells] = useState<OwnCells>(
    () => own?.typed.find((one) => one.id === id)?.cells ?? NEW_FIGURE,
  );
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isBeside = chosen ?? beside.base !== null;
  const [shown, setShown] = useState(false);
  const read = readTyped(cells, beside.reading);
  const fault: SetAsideRow | null = isSetAside(read) ? read : null;
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setShown(true);
    if (fault !== null) {
      document.getElementById(`${formId}-${fault.column}`)?.focus();
      return;
    }
    const title = isBeside
      ? t('yourData.form.titleBeside', { title: beside.base?.title ?? '' })
      : t('yourData.form.titleAlone');
    await keepTyped({ id, cells, isBeside, title }, data, beside);
    onDone(true);
  };
  return (
    <section className="own-step" aria-labelledby="form-heading">
      <h2 className="own-heading" id="form-heading" tabIndex={-1}>
        {id === '' ? t('yourData.form.heading') : t('yourData.form.headingEdit')}
      </h2>
      <form className="own-form" noValidate onSubmit={(event) => void submit(event)}>
        <FigureFields
          id={formId}
          cells={cells}
          zone={beside.zone}
          fault={shown ? fault : null}
          onChange={(column: TypedField, text: string) =>
            setCells((before) => ({ ...before, [column]: text }))
          }
        />
        {own === null && beside.base !== null && (
          <fieldset className="own-question">
            <legend>{t('yourData.take.where')}</legend>
            {[true, false].map((one) => (
              <label className="own-choice" key={String(one)}>
                <input
                  type="radio"
                  name={`${formId}-place`}
                  checked={one === isBeside}
                  onChange={() => setChosen(one)}
                />
                <bdi>
                  {one
                    ? t('yourData.take.beside', { title: beside.base?.title ?? '' })
                    : t('yourData.take.alone')}
                </bdi>
              </label>
            ))}
          </fieldset>
        )}
        <p role="status" className="own-said">
          <bdi>
            {fault === null && !isSetAside(read)
              ? figureSentence(read, beside.zone, wording)
              : shown && fault !== null && setAsideSentence(namedAsHere(fault, t), wording)}
          </bdi>
        </p>
        <div className="own-row">
          <button type="submit" className="button own-primary">
            {id === '' ? t('yourData.form.add') : t('yourData.form.change')}
          </button>
          <button type="button" className="button" onClick={() => onDone(false)}>
            {t('app.cancel')}
          </button>
        </div>
      </form>
    </section>
  );
}

const NEW_FIGURE: OwnCells = { qualifier: 'exact', unit: 'people', role: 'recommended' };
