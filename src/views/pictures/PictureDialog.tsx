import type { PictureFile } from '#exports/pictureFile.ts';
import { pngScale } from '#exports/pictureSizes.ts';
import { ChoiceField } from '../page/ChoiceField.tsx';
import { Dialog } from '../page/Dialog.tsx';
import { SelectField } from '../page/SelectField.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { PicturePreview } from './PicturePreview.tsx';
import type { PictureSubject } from '#exports/pictureSubject.ts';
import type { PictureChoice } from './savePicture.ts';
import {
  OFFERED_COLOURS,
  OFFERED_DOTS,
  OFFERED_SIZES,
  type PictureDialogState,
  usePictureDialog,
} from './usePictureDialog.ts';

interface Props {
  /** null where there is nothing to draw. */
  readonly subject: PictureSubject | null;
  readonly onClose: () => void;
}

/** One picture: how large, in colour or grey, as it will look, and the ways to take it along. */
export function PictureDialog({ subject, onClose }: Props) {
  const { t } = useWording();
  return (
    <Dialog title={t('pictures.heading')} closeLabel={t('app.close')} onClose={onClose}>
      {subject === null ? <p>{t('pictures.nothing')}</p> : <Chosen subject={subject} />}
    </Dialog>
  );
}

function Chosen({ subject }: { readonly subject: PictureSubject }) {
  const { t } = useWording();
  const state = usePictureDialog(subject);
  const { picture, choice, choose } = state;
  if (picture === null) return <p>{t('pictures.nothing')}</p>;
  return (
    <>
      <Choices choice={choice} choose={choose} />
      <PicturePreview picture={picture} />
      <Actions {...state} picture={picture} />
    </>
  );
}

function Choices({ choice, choose }: Pick<PictureDialogState, 'choice' | 'choose'>) {
  const { t } = useWording();
  return (
    <div className="picture-choices">
      <SelectField
        label={t('pictures.size')}
        value={choice.size}
        options={OFFERED_SIZES.map((value) => ({ value, label: t(`pictures.sizeName.${value}`) }))}
        onChange={(value) => {
          const size = OFFERED_SIZES.find((one) => one === value);
          if (size !== undefined) choose({ size });
        }}
      />
      <ChoiceField
        label={t('pictures.colours')}
        value={choice.colours}
        options={OFFERED_COLOURS.map((value) => ({
          value,
          label: t(`pictures.coloursName.${value}`),
        }))}
        onChange={(value) => choose({ colours: value === 'grey' ? 'grey' : 'light' })}
      />
      <ChoiceField
        label={t('pictures.dots')}
        value={String(choice.dots)}
        options={OFFERED_DOTS.map((value) => ({ value, label: t(`pictures.dotsName.${value}`) }))}
        onChange={(value) => choose({ dots: value === '3' ? 3 : 2 })}
      />
    </div>
  );
}

type Shown = PictureDialogState & { readonly picture: PictureFile };

function Actions({ picture, choice, message, acts }: Shown) {
  const { t } = useWording();
  return (
    <div className="picture-actions">
      <p className="picture-quiet">{t('pictures.facts', factsOf(picture, choice))}</p>
      <div className="picture-buttons">
        <button type="button" className="button" onClick={acts.saveSvg}>
          {t('pictures.saveSvg')}
        </button>
        <button type="button" className="button" onClick={acts.savePng}>
          {t('pictures.savePng')}
        </button>
        <button type="button" className="button" onClick={acts.copyPicture}>
          {t('pictures.copyPicture')}
        </button>
        <button type="button" className="button" onClick={acts.copyForWord}>
          {t('pictures.copyForWord')}
        </button>
        <button type="button" className="button" onClick={acts.copyTable}>
          {t('pictures.copyTable')}
        </button>
      </div>
      <p className="picture-quiet">{t('pictures.forWord')}</p>
      <p role="status" className="picture-done">
        {message}
      </p>
    </div>
  );
}

const PIXELS_OF_A_CENTIMETRE = 96 / 2.54;

function factsOf({ width, height }: PictureFile, { dots }: PictureChoice) {
  const scale = pngScale(width, dots);
  return {
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    centimetres: Math.round(width / PIXELS_OF_A_CENTIMETRE),
  };
}
