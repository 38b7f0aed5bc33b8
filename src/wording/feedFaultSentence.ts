import type { FeedFault } from '#domain/feedFault.ts';
import type { Wording } from './wording.ts';

const MEGABYTE = 1_048_576;

/**
 * Why a feed gave nothing: what was seen, what is allowed, what to do.
 * A host is named, a query never: the fault does not hold one.
 */
export function feedFaultSentence(fault: FeedFault, wording: Wording): string {
  const wait = fault.retryAfterMs;
  const sentence = sentenceOf(fault, wording);
  if (wait === null) return sentence;
  return `${sentence} ${wording.t('feed.cause.wait', { wait: wording.age(wait) })}`;
}

function sentenceOf(fault: FeedFault, wording: Wording): string {
  const { t } = wording;
  const { seen, host, reason } = fault;
  switch (reason) {
    case 'status':
      return statusSentence(fault.status ?? 0, wording);
    case 'web_page':
      return t(fault.redirected ? 'feed.cause.webPageElsewhere' : 'feed.cause.web_page');
    case 'cut_off':
      return t(seen === 'missing_quotes' ? 'feed.cause.missingQuotes' : 'feed.cause.cut_off');
    case 'shape':
      return shapeSentence(fault, wording);
    case 'wrong_type':
      return seen === '' ? t('feed.cause.wrongTypeNotNamed') : t('feed.cause.wrong_type', { seen });
    case 'too_large':
      return t('feed.cause.too_large', { limit: megabytes(fault.names[0]) });
    case 'too_many_rows':
    case 'too_many_pages':
      return t(`feed.cause.${reason}`, { limit: limitOf(fault.names[0]) });
    case 'token_missing':
      return t(fault.status === null ? 'feed.cause.token_missing' : 'feed.cause.tokenRefused', {
        host,
      });
    case 'refused_address':
      return refusedAddressSentence(fault, wording);
    default:
      return t(`feed.cause.${reason}`, { host, seen });
  }
}

function statusSentence(code: number, { t }: Wording): string {
  const status = String(code);
  if (code === 401 || code === 403) return t('feed.cause.refused', { status });
  // 408, 425 and 429 mean “not now”.
  if (code === 408 || code === 425 || code === 429) return t('feed.cause.busy', { status });
  if (code >= 500) return t('feed.cause.server', { status });
  if (code >= 400) return t('feed.cause.notFound', { status });
  return t('feed.cause.status', { status });
}

function shapeSentence({ seen, names }: FeedFault, wording: Wording): string {
  const { t } = wording;
  const listed = wording.list(names);
  if (seen === 'missing_columns') return t('feed.cause.missingColumns', { names: listed });
  if (seen === 'duplicate_columns') return t('feed.cause.duplicateColumns', { names: listed });
  if (seen === 'configuration') {
    return t('feed.cause.configuration', { names: names.join('; ') });
  }
  if (seen === 'too_deep') return t('feed.cause.tooDeep');
  return seen === '' ? t('feed.cause.shapeNothingSeen') : t('feed.cause.shape', { seen });
}

function refusedAddressSentence({ seen, redirected, names }: FeedFault, wording: Wording): string {
  if (redirected) return wording.t('feed.cause.redirected', { host: seen });
  const rule = names[0] ?? '';
  return (
    wording.find(`feed.cause.addressRule.${rule}`, { seen }) ??
    wording.t('feed.cause.refused_address', { seen })
  );
}

function megabytes(bytes: string | undefined): number {
  return Math.round(limitOf(bytes) / MEGABYTE);
}

/** A limit comes as text, made by our own reader. */
function limitOf(text: string | undefined): number {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : 0;
}
