import type { Remark } from '#domain/remarks.ts';
import type { Wording } from './wording.ts';

/** What a reader should know about how a figure was stated, in one or two sentences. */
export function remarkSentence(remark: Remark, wording: Wording): string {
  const { t } = wording;
  switch (remark.kind) {
    case 'two_readings':
      return t('remark.two_readings', {
        list: wording.list(remark.others.map(({ quantity }) => wording.quantity(quantity))),
      });
    case 'two_zones':
      return t('remark.two_zones', { list: remark.texts.join(t('summary.separator')) });
    case 'several_media':
      return t('remark.several_media', { list: remark.media.join(t('summary.separator')) });
    default:
      return t(`remark.${remark.kind}`);
  }
}
