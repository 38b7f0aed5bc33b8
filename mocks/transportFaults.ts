import type { FeedFaultCase } from './faultCase.ts';
import type { RawName } from './rawServer.ts';

const GONE = 'The feed address is wrong or gone';
const SIGN_IN = 'The feed asks for sign-in or refuses access';
const WEB_PAGE = 'The feed sent a web page instead of data. It may be a sign-in page.';
const CUT_OFF = 'The answer of the feed was cut off, so none of it was used.';
const NOT_UTF8 = 'The feed is not written in UTF-8.';
const BOTH_CAUSES = 'did not answer: a network problem, or it does not allow this site to read it.';
const LATE = 'did not finish its answer in time.';
const NOT_DECLARED = 'The feed did not say that it is JSON.';
const TOO_LARGE = 'The feed is larger than this page can read (25 MB).';

/** On the way (trust.md 1.3): statuses, types, letters, sizes, times. */
export const TRANSPORT_FAULTS: readonly FeedFaultCase[] = [
  ...[400, 404, 410, 422].map(gone),
  {
    id: 'F-02',
    does: 'answers 401',
    mock: 'status',
    query: 'code=401',
    says: `${SIGN_IN} (401)`,
    refused: 'status',
    requests: 1,
  },
  {
    id: 'F-02',
    does: 'answers 403',
    mock: 'forbidden',
    says: `${SIGN_IN} (403)`,
    refused: 'status',
    requests: 1,
  },
  ...[408, 425].map((code) => passing(code, 'The feed is too busy')),
  ...[500, 502, 503, 504].map((code) => passing(code, 'The server of the feed has a fault')),
  later('F-04', '120', 'It asked us to wait 2 minutes.'),
  {
    id: 'F-04',
    does: 'answers 503 with Retry-After 120',
    mock: 'status',
    query: 'code=503&after=120',
    says: 'It asked us to wait 2 minutes.',
    refused: 'status',
    requests: 4,
  },
  {
    id: 'F-05',
    does: 'answers 429 with a date in Retry-After',
    mock: 'asksToWaitUntil',
    says: 'It asked us to wait',
    refused: 'status',
    requests: 4,
  },
  later('F-05', 'abc', 'The feed is too busy (429).'),
  later('F-05', '-5', 'The feed is too busy (429).'),
  later('F-05', '1e9', 'The feed is too busy (429).'),
  later('F-05', '1000000000', 'It asked us to wait 10 minutes.'),
  {
    id: 'F-06',
    does: 'answers 429 and hides Retry-After from other sites',
    raw: 'hiddenRetryAfter',
    says: 'The feed is too busy (429). Trying again',
    refused: 'status',
    requests: 4,
    only: 'browser',
  },
  {
    id: 'F-07',
    does: 'allows no other site to read it',
    raw: 'notAllowed',
    says: BOTH_CAUSES,
    refused: 'network_or_not_allowed',
    requests: 4,
    only: 'browser',
  },
  {
    id: 'F-07',
    does: 'ends the connection without a word',
    raw: 'socketCut',
    says: BOTH_CAUSES,
    refused: 'network_or_not_allowed',
    requests: 4,
  },
  {
    id: 'F-07',
    does: 'breaks the network',
    mock: 'offline',
    says: BOTH_CAUSES,
    refused: 'network_or_not_allowed',
    requests: 4,
  },
  {
    id: 'F-09',
    does: 'answers 204',
    mock: 'noContent',
    says: 'The feed sent an empty answer.',
    refused: 'empty',
    requests: 1,
  },
  {
    id: 'F-09',
    does: 'sends an empty body',
    mock: 'emptyAnswer',
    says: 'That is not the same as no people.',
    refused: 'empty',
    requests: 1,
  },
  {
    id: 'F-10',
    does: 'sends a sign-in page',
    mock: 'loginPage',
    says: WEB_PAGE,
    refused: 'web_page',
    requests: 1,
  },
  {
    id: 'F-10',
    does: 'leads to a sign-in page',
    mock: 'redirectToLogin',
    says: 'The feed led elsewhere, to a web page instead of data.',
    refused: 'web_page',
    requests: 1,
  },
  {
    id: 'F-10',
    does: 'sends a sign-in page as a table',
    mock: 'csvText',
    query: `text=${encodeURIComponent('<!doctype html><p>Sign in')}`,
    says: WEB_PAGE,
    refused: 'web_page',
    requests: 1,
  },
  {
    id: 'F-11',
    does: 'sends JSON as a web page',
    mock: 'jsonAsPage',
    says: WEB_PAGE,
    refused: 'web_page',
    requests: 1,
  },
  {
    id: 'F-11',
    does: 'sends a picture',
    mock: 'wrongType',
    says: 'The feed sent image/png.',
    refused: 'wrong_type',
    requests: 1,
  },
  ...['text/plain', 'application/octet-stream', 'text/csv'].map((type) =>
    typed(type, NOT_DECLARED),
  ),
  typed('application/vnd.x+json', ''),
  {
    id: 'F-13',
    does: 'begins with a byte order mark (CSV)',
    mock: 'withMark',
    says: '',
    received: 1,
    setAside: 0,
  },
  {
    id: 'F-13',
    does: 'begins with a byte order mark (JSON)',
    mock: 'jsonWithMark',
    says: '',
    received: 1,
    setAside: 0,
  },
  {
    id: 'F-14',
    does: 'is written in Latin-1',
    mock: 'latin1',
    says: NOT_UTF8,
    refused: 'not_utf8',
    requests: 1,
  },
  {
    id: 'F-15',
    does: 'is written in UTF-16',
    mock: 'utf16',
    says: NOT_UTF8,
    refused: 'not_utf8',
    requests: 1,
  },
  {
    id: 'F-15',
    does: 'is noise',
    mock: 'csvText',
    query: 'text=%00%01%02,%03%0A%04',
    says: NOT_UTF8,
    refused: 'not_utf8',
    requests: 1,
  },
  {
    id: 'F-16',
    does: 'has letters that were damaged before',
    mock: 'damagedLetters',
    says: 'Letters in 1 cell were damaged',
    received: 1,
    setAside: 0,
  },
  cutOff('F-17', 'promises more bytes than it sends', { raw: 'lengthTooLong' }),
  cutOff('F-18', 'stops in the middle of a chunk', { raw: 'chunkCut' }),
  cutOff('F-18', 'ends in the middle of a row', { mock: 'truncated' }),
  cutOff('F-18', 'ends in the middle of JSON', { mock: 'truncatedJson' }),
  unfinished('drips for ever', 'drip'),
  unfinished('sends headers, then nothing', 'headersThenSilence'),
  unfinished('says nothing', 'silence'),
  {
    id: 'F-21',
    does: 'sends more than 25 MB without a length',
    mock: 'tooLarge',
    says: TOO_LARGE,
    refused: 'too_large',
    requests: 1,
  },
  {
    id: 'F-21',
    does: 'announces 40 MB',
    raw: 'lengthTooLarge',
    says: TOO_LARGE,
    refused: 'too_large',
    requests: 1,
  },
  {
    id: 'F-21',
    does: 'packs 30 MB into 30 KB',
    raw: 'gzipBomb',
    says: TOO_LARGE,
    refused: 'too_large',
    requests: 1,
  },
  {
    id: 'F-22',
    does: 'lies on plain http elsewhere',
    address: 'http://feeds.example/x.csv',
    says: 'must start with https://',
    refused: 'refused_address',
    requests: 0,
  },
];

function gone(code: number) {
  return {
    id: 'F-01',
    does: `answers ${code}`,
    mock: 'status',
    query: `code=${code}`,
    says: `${GONE} (${code})`,
    refused: 'status',
    requests: 1,
  } as const;
}

function passing(code: number, says: string) {
  return {
    id: 'F-03',
    does: `answers ${code}`,
    mock: 'status',
    query: `code=${code}`,
    says: `${says} (${code})`,
    refused: 'status',
    requests: 4,
  } as const;
}

function later(id: string, after: string, says: string) {
  return {
    id,
    does: `answers 429 with Retry-After ${after}`,
    mock: 'status',
    query: `code=429&after=${after}`,
    says,
    refused: 'status',
    requests: 4,
  } as const;
}

function typed(type: string, says: string) {
  return {
    id: 'F-12',
    does: `sends JSON as ${type}`,
    mock: 'jsonAs',
    query: `type=${encodeURIComponent(type)}`,
    says,
    received: 1,
    setAside: 0,
  } as const;
}

function unfinished(does: string, raw: RawName) {
  return { id: 'F-19', does, raw, says: LATE, refused: 'timeout', requests: 4 } as const;
}

function cutOff<const Served>(id: string, does: string, served: Served) {
  return { id, does, ...served, says: CUT_OFF, refused: 'cut_off', requests: 4 } as const;
}
