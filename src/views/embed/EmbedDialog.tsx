import { useId, useState } from 'react';
import type { ChartView } from '#chartViews/chartView.ts';
import type { Situation } from '#domain/situation.ts';
import type { Address } from '#address/address.ts';
import { formatAddress } from '#address/address.ts';
import { embedQuery } from '#address/embedAddress.ts';
import { copyText } from '../page/copyText.ts';
import { Dialog } from '../page/Dialog.tsx';
import { SelectField } from '../page/SelectField.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { embedSnippet } from './embedSnippet.ts';

interface Props {
  readonly view: ChartView;
  readonly situation: Situation;
  readonly address: Address;
  readonly onClose: () => void;
}

const HEIGHTS = ['320', '480', '640', '800'] as const;
type Height = (typeof HEIGHTS)[number];

/** The code for one chart, what it will show later, and how it looks. */
export function EmbedDialog({ view, situation, address, onClose }: Props) {
  const { t } = useWording();
  const codeId = useId();
  const [height, setHeight] = useState<Height>('640');
  const [copied, setCopied] = useState<'' | 'copied' | 'failed'>('');
  const title = t('embed.frameTitle', { title: view.title, situation: situation.title });
  const source = new URL(`embed.html${embedQuery(address, view.id)}`, document.baseURI).href;
  const page = formatAddress({ ...address, chart: view.id, figure: null, feed: null });
  const snippet = embedSnippet({
    title,
    address: source,
    pageAddress: new URL(page === '' ? '.' : page, document.baseURI).href,
    sourceLine: view.sourceLine,
    height: heightOf(height),
  });
  const copy = async () => setCopied((await copyText(snippet)) ? 'copied' : 'failed');
  if (situation.own !== undefined) {
    return (
      <Dialog title={t('embed.heading')} closeLabel={t('app.close')} onClose={onClose}>
        <p>{t('yourData.noEmbed')}</p>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('embed.heading')} closeLabel={t('app.close')} onClose={onClose}>
      <div>
        <h3>{t('embed.updating')}</h3>
        <p>{t('view.embedIsLive')}</p>
        <p className="embed-quiet">{t('view.embedFixedWhyNot')}</p>
      </div>
      <div className="field">
        <label className="field-label" htmlFor={codeId}>
          {t('embed.snippet')}
        </label>
        <textarea
          id={codeId}
          className="embed-code"
          readOnly
          spellCheck={false}
          dir="ltr"
          value={snippet}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div className="embed-row">
        <SelectField
          label={t('view.embedHeight')}
          value={height}
          options={HEIGHTS.map((value) => ({ value, label: value }))}
          onChange={(value) => setHeight(HEIGHTS.find((one) => one === value) ?? '640')}
        />
        <button type="button" className="button" onClick={() => void copy()}>
          {t('embed.copySnippet')}
        </button>
        <p role="status" className="embed-quiet">
          {copied === 'copied' && t('app.copied')}
          {copied === 'failed' && t('app.copyFailed')}
        </p>
      </div>
      <div>
        <h3>{t('embed.preview')}</h3>
        <iframe
          className={`embed-preview embed-height-${height}`}
          title={t('view.embedPreviewOf', { title })}
          src={source}
          loading="lazy"
          referrerPolicy="no-referrer"
        />
      </div>
    </Dialog>
  );
}

const PIXELS = { '320': 320, '480': 480, '640': 640, '800': 800 } as const satisfies Record<
  Height,
  number
>;

function heightOf(height: Height): number {
  return PIXELS[height];
}
