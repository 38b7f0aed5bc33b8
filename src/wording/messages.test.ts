import { describe, expect, it } from 'vitest';
import { COMBINE_REFUSALS } from '#domain/combine.ts';
import { FEED_FAULTS } from '#domain/feedFault.ts';
import type { FeedFault } from '#domain/feedFault.ts';
import { SET_ASIDE_REASONS, TABLE_NOTES } from '#domain/figureTable.ts';
import { INDICATORS } from '#domain/indicator.ts';
import { english } from './en/english.ts';
import { feedFaultSentence } from './feedFaultSentence.ts';
import { LANGUAGES } from './languages.ts';
import { receivedSentence, setAsideSentence, tableNoteSentence } from './tableSentences.ts';
import { flattenMessages } from './translator.ts';
import { createWording } from './wording.ts';

const messages = flattenMessages(english);
const wording = createWording('en');

describe('the catalogue', () => {
  it('has both plural forms wherever it has one', () => {
    for (const path of messages.keys()) {
      if (path.endsWith('_one'))
        expect(messages.has(path.replace(/_one$/, '_other')), path).toBe(true);
    }
  });

  it('has no empty message, no stray space and no broken placeholder', () => {
    for (const [path, text] of messages) {
      expect(text.replaceAll(/\{\{[a-zA-Z]+\}\}/g, ''), path).not.toMatch(/[{}]/);
      if (!path.endsWith('eparator')) expect(text.trim(), path).toBe(text);
      expect(text, path).not.toBe('');
    }
  });

  it('uses no word that judges people', () => {
    for (const [path, text] of messages) {
      expect(text, path).not.toMatch(/\b(illegal|victims?|flood|wave) (of|migrant)/i);
      expect(text, path).not.toMatch(/\d+(\.\d+)?[MK]\b/);
    }
  });

  it('knows every indicator, refusal, fault, reason and note of the domain', () => {
    for (const { key } of INDICATORS)
      expect(messages.has(`indicator.${key}.label`), key).toBe(true);
    for (const reason of COMBINE_REFUSALS)
      expect(messages.has(`refusal.${reason}`), reason).toBe(true);
    for (const reason of SET_ASIDE_REASONS)
      expect(messages.has(`setAside.reason.${reason}`), reason).toBe(true);
    for (const note of TABLE_NOTES)
      expect(wording.find(`setAside.note.${note}`), note).not.toBeNull();
  });

  it('is plural by count and writes numbers as the language does', () => {
    expect(wording.t('table.rows', { count: 1 })).toBe('1 row');
    expect(wording.t('table.rows', { count: 12_345 })).toBe('12,345 rows');
  });

  it('puts text from feeds in letter for letter', () => {
    const seen = '{{status}} $t(feed.loading) $& <img src=x> & "';
    expect(wording.t('feed.cause.unexpected', { seen })).toBe(
      `Something unexpected happened: ${seen}`,
    );
  });

  it('shows a forgotten value as its placeholder', () => {
    expect(wording.t('feed.failed')).toBe('The figures could not be loaded. {{cause}}');
  });
});

describe('the languages for testing', () => {
  it('stretch every message by about 40 % and keep its placeholders', () => {
    const stretched = createWording('en-XA');
    const text = stretched.t('feed.retryingBecause', { cause: 'No.', attempt: 2, attempts: 4 });
    expect(text).toMatch(/^\[Ñöt réáçháblé ýét: .*\(2 öf 4\)\. .*\]$/);
    const plain = wording.t('feed.retryingBecause', { cause: 'No.', attempt: 2, attempts: 4 });
    expect(text.length / plain.length).toBeGreaterThan(1.35);
    expect(stretched.direction).toBe('ltr');
  });

  it('mirror the page and wrap every message', () => {
    const mirrored = createWording('en-XB');
    expect(mirrored.direction).toBe('rtl');
    expect(mirrored.t('app.tab.charts')).toBe('⟪Charts⟫');
  });

  it('write numbers and dates as the reference language does', () => {
    for (const language of LANGUAGES) expect(createWording(language).number(12_345)).toBe('12,345');
  });
});

describe('a fault of a feed', () => {
  const fault = (given: Partial<FeedFault>): FeedFault => ({
    reason: 'status',
    host: 'feeds.example',
    address: 'https://feeds.example/x.csv',
    status: null,
    retryAfterMs: null,
    redirected: false,
    seen: '',
    names: [],
    ...given,
  });

  it.each([
    [{ status: 404 }, 'The feed address is wrong or gone (404). Check the address.'],
    [{ status: 403 }, 'The feed asks for sign-in or refuses access (403). Use a public address.'],
    [
      { status: 503, retryAfterMs: 120_000 },
      'The server of the feed has a fault (503). It asked us to wait 2 minutes.',
    ],
    [
      { reason: 'network_or_not_allowed' },
      'feeds.example did not answer: a network problem, or it does not allow this site to read it.',
    ],
    [
      { reason: 'too_large', names: ['26214400'] },
      'The feed is larger than this page can read (25 MB).',
    ],
    [
      { reason: 'shape', seen: 'missing_columns', names: ['unit', 'source'] },
      'The table lacks needed columns: unit and source.',
    ],
    [
      { reason: 'shape', seen: '{"error":"x"}' },
      'The feed has another shape than expected. It begins: {"error":"x"}',
    ],
    [
      { reason: 'refused_address', seen: 'http://x.example', names: ['must_be_https'] },
      'The address of a feed must start with https://, and this is http://x.example',
    ],
    [
      { reason: 'refused_address', redirected: true, seen: 'evil.example' },
      'The feed led to another address, evil.example, which is not allowed.',
    ],
  ] as const)('is said with what was seen (%#)', (given, sentence) => {
    expect(feedFaultSentence(fault(given), wording)).toBe(sentence);
  });

  it('always has a sentence', () => {
    for (const reason of FEED_FAULTS) {
      expect(feedFaultSentence(fault({ reason, status: 500 }), wording)).toMatch(/\S{3}/);
    }
  });
});

describe('rows', () => {
  it('are counted in one sentence that adds up', () => {
    expect(
      receivedSentence({ received: 429, figures: [], rejected: [], setAside: [] }, wording),
    ).toBe('429 rows received: 0 figures from 0 references, 0 rejected, 0 set aside.');
  });

  it('that are set aside say what was seen and what to write', () => {
    const row = { row: 3, reason: 'bad_number', column: 'value', seen: '~500', cells: {} } as const;
    expect(setAsideSentence(row, wording)).toBe(
      '"~500" in "value" is not a plain number. Write digits only, without separators, and put words such as "about" into "qualifier".',
    );
  });

  it('that are noted name the columns', () => {
    const note = { code: 'unknown_columns', count: 2, names: ['a', 'b'] } as const;
    expect(tableNoteSentence(note, wording)).toBe(
      '2 columns are not known here and were left out: a and b.',
    );
  });
});
