import { useId, useState } from 'react';
import type { ShownSituation } from '#shown/shownSituation.ts';
import { ChoiceField } from '../page/ChoiceField.tsx';
import { Dialog } from '../page/Dialog.tsx';
import { useWording } from '../page/WordingContext.tsx';
import type { OfferStart } from './dataOffers.ts';
import { OfferFacts } from './OfferFacts.tsx';
import { DATA_FORMATS } from './makeDataFile.ts';
import { type DataFilesState, useDataFiles } from './useDataFiles.ts';
import './files.css';

interface Props {
  readonly shown: ShownSituation;
  readonly start: OfferStart;
  readonly onClose: () => void;
}

/** Files of figures: which, in which form, what is in them, and what became of the saving. */
export function DataFilesDialog({ shown, start, onClose }: Props) {
  const { t } = useWording();
  // As they were when the dialog was opened: a feed that is polled must not change what is being saved.
  const [asked] = useState({ shown, start });
  const state = useDataFiles(asked.shown, asked.start);
  return (
    <Dialog title={t('files.heading')} closeLabel={t('app.close')} onClose={onClose}>
      <div className="files">
        <Choices {...state} />
        {state.offer !== undefined && (
          <OfferFacts offer={state.offer} format={state.choice.format} name={state.fileName} />
        )}
        <SaveButtons {...state} />
      </div>
    </Dialog>
  );
}

function Choices({ offers, choice, choose }: DataFilesState) {
  const { t } = useWording();
  const tagsId = useId();
  const hasNoTags = choice.format === 'json';
  return (
    <div className="files-choices">
      <ChoiceField
        label={t('files.what')}
        value={String(choice.what)}
        options={offers.map(({ kind }, index) => ({
          value: String(index),
          label: t(`files.whatName.${kind}`),
        }))}
        onChange={(value) => choose({ what: Number(value) })}
      />
      <ChoiceField
        label={t('files.format')}
        value={choice.format}
        options={DATA_FORMATS.map((value) => ({ value, label: t(`files.formatName.${value}`) }))}
        onChange={(value) => {
          const format = DATA_FORMATS.find((one) => one === value);
          if (format !== undefined) choose({ format });
        }}
      />
      <div>
        <label className="files-tags">
          <input
            type="checkbox"
            checked={choice.hasTags && !hasNoTags}
            disabled={hasNoTags}
            aria-describedby={hasNoTags ? tagsId : undefined}
            onChange={(event) => choose({ hasTags: event.target.checked })}
          />
          <span>{t('files.tags')}</span>
        </label>
        {hasNoTags && (
          <p className="files-quiet" id={tagsId}>
            {t('files.tagsNotInJson')}
          </p>
        )}
      </div>
    </div>
  );
}

function SaveButtons({ isBusy, save, stop, message }: DataFilesState) {
  const { t } = useWording();
  return (
    <div className="files-save">
      <button
        type="button"
        className="button files-button"
        aria-disabled={isBusy || undefined}
        onClick={save}
      >
        {t('files.save')}
      </button>
      {isBusy && (
        <button type="button" className="button" onClick={stop}>
          {t('files.stop')}
        </button>
      )}
      <p role="status" className="files-done">
        {message}
      </p>
    </div>
  );
}
