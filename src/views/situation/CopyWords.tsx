import { Suspense, useState } from 'react';
import type { Address } from '#address/address.ts';
import { lazyView } from '../page/lazyView.ts';
import { linkToView } from '../page/linkToView.ts';
import { pastedNow } from '../page/pastedNow.ts';
import { useSaver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';
import { type PageShown, paragraphsToCopy, sentenceToCopy } from '#shown/wordsToCopy.ts';

const PictureOfKeyFigures = lazyView(() =>
  import('../pictures/PictureOfKeyFigures.tsx').then((module) => module.PictureOfKeyFigures),
);

const DataFilesDialog = lazyView(() =>
  import('../files/DataFilesDialog.tsx').then((module) => module.DataFilesDialog),
);

interface Props extends Omit<PageShown, 'time'> {
  readonly address: Address;
  readonly onOpenFigure: (figureId: string) => void;
}

/** The finding, or the whole page in words, onto the clipboard: as text, and with a real link where it can be one. */
export function CopyWords({ address, onOpenFigure, ...page }: Props) {
  const wording = useWording();
  const { t } = wording;
  const saver = useSaver();
  const [pictured, setPictured] = useState(false);
  const [filing, setFiling] = useState(false);
  const { figureId } = page.headline;
  const shown = { ...page, time: address.time };
  const copy = (paragraphs: readonly string[], done: string) => {
    const words = t('sentence.link', { title: page.data.situation.title });
    const { data, choices } = page;
    const made = pastedNow(
      paragraphs,
      { address: linkToView(address), words },
      { shown: { data, address, choices }, scope: 'page', wording },
    );
    void saver.copyMade(made, done);
  };
  return (
    <div className="copy-words" role="group" aria-label={t('sentence.copyLabel')}>
      <button
        type="button"
        className="link-button"
        onClick={() => copy([sentenceToCopy(shown, wording)], t('view.sentenceCopied'))}
      >
        {t('app.share.copySentence')}
      </button>
      <button
        type="button"
        className="link-button"
        onClick={() => copy(paragraphsToCopy(shown, wording), t('sentence.paragraphCopied'))}
      >
        {t('sentence.copyParagraph')}
      </button>
      <button type="button" className="link-button" onClick={() => setPictured(true)}>
        {t('keyFigure.picture')}
      </button>
      <button type="button" className="link-button" onClick={() => setFiling(true)}>
        {t('export.files')}
      </button>
      {figureId !== null && (
        <button type="button" className="link-button" onClick={() => onOpenFigure(figureId)}>
          {t('keyFigure.headlineStatement')}
        </button>
      )}
      <p role="status" className="copy-words-done">
        {saver.message}
      </p>
      {pictured && (
        <Suspense>
          <PictureOfKeyFigures
            {...page}
            receiptFacts={{
              situation: page.data.situation.id,
              knownAt: page.choices.knownAt,
              address,
            }}
            sentence={page.headline.sentence}
            link={() => linkToView(address)}
            onClose={() => setPictured(false)}
          />
        </Suspense>
      )}
      {filing && (
        <Suspense>
          <DataFilesDialog
            shown={{ data: page.data, address, choices: page.choices }}
            start={{ kind: 'page' }}
            onClose={() => setFiling(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
