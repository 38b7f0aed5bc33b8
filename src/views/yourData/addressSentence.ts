import type { AskedTable } from '#state/ownDataFetched.ts';
import type { Wording } from '#wording/wording.ts';
import { faultSentence } from '../page/faultSentence.ts';

/** What came of a pasted address: what was seen, and what to do. Empty where the table is open. */
export function addressSentence(answer: AskedTable, wording: Wording): string {
  const { t } = wording;
  switch (answer.kind) {
    case 'table':
      return answer.isSheet ? t('yourData.address.sheet') : '';
    case 'refused':
      return t('yourData.address.refused');
    case 'not_listed': {
      const hosts = wording.list(answer.origins);
      return t(answer.isSheet ? 'yourData.address.sheetNotListed' : 'yourData.address.notListed', {
        hosts,
      });
    }
    case 'failed': {
      const cause = faultSentence(answer.fault, wording);
      const isPage = answer.isSheet && answer.fault.reason === 'web_page';
      return isPage ? t('yourData.address.sheetPrivate') : t('yourData.address.failed', { cause });
    }
  }
}
