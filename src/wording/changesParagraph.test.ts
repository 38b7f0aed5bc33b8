import { describe, expect, it } from 'vitest';
import { changesSince } from '#domain/changesSince.ts';
import { figuresOf, FIXTURE_ZONE, timeOf } from '#domain/fixtures.ts';
import { changesParagraph } from './changesParagraph.ts';
import { createWording } from './wording.ts';

const wording = createWording('en');
const EVENING = '2023-09-28T20:00:00+04:00';
const since = timeOf(EVENING).start;
const facts = {
  since,
  until: null,
  zone: FIXTURE_ZONE,
  title: 'Nagorno-Karabakh 2023',
  address: 'https://example.org/?tab=changes',
};

const figures = figuresOf([
  { indicator: 'accommodated', asOf: EVENING, value: 17_153, published: '2023-09-28' },
  {
    indicator: 'accommodated',
    asOf: EVENING,
    value: 20_236,
    published: '2023-09-29',
    revises: 17_153,
  },
  { asOf: '2023-09-29T20:00:00+04:00', value: 98_625, published: '2023-09-29' },
  { asOf: '2023-09-20', value: 500, status: 'withdrawn', published: '2023-09-30' },
]);

describe('what changed since the last report', () => {
  it('counts new, revised and withdrawn figures, then says each, withdrawn ones first', () => {
    expect(changesParagraph(changesSince(figures, since), facts, wording).split('\n')).toEqual([
      'Nagorno-Karabakh 2023, since 28 September 2023, 20:00 (16:00 UTC): 1 new figure, 1 revised figure and 1 withdrawn figure.',
      '- Arrivals, Armenia: the figure of 500 as of 20 September 2023 was withdrawn (Government of Armenia).',
      '- Revised: As of 28 September 2023, 20:00 (16:00 UTC), 20,236 people had taken housing offered by the state in Armenia (Government of Armenia). The earlier value was 17,153 (up 3,083).',
      '- New: As of 29 September 2023, 20:00 (16:00 UTC), 98,625 people had crossed into Armenia (Government of Armenia).',
      'https://example.org/?tab=changes',
    ]);
  });

  it('says up to when, and that nothing changed', () => {
    const until = timeOf('2023-10-05T00:00:00+04:00').start;
    const none = changesSince(figures, until);
    expect(changesParagraph(none, { ...facts, since: until, address: '' }, wording)).toBe(
      'Nagorno-Karabakh 2023, since 5 October 2023, 00:00 (4 October, 20:00 UTC): no figure is new, revised or withdrawn.',
    );
    expect(changesParagraph(none, { ...facts, until, address: '' }, wording)).toBe(
      'Nagorno-Karabakh 2023, since 28 September 2023, 20:00 (16:00 UTC) and as known at 5 October 2023, 00:00 (4 October, 20:00 UTC): no figure is new, revised or withdrawn.',
    );
  });

  it('begins with what the figures are not', () => {
    const marking = ['EXAMPLE DATA, invented, not for publication.'];
    const text = changesParagraph(changesSince(figures, since), { ...facts, marking }, wording);
    expect(text).toMatch(/^EXAMPLE DATA, invented, not for publication\. Nagorno-Karabakh 2023, /);
  });

  it('calls a correction one, and states no difference where there is none to state', () => {
    const corrected = figuresOf([
      { asOf: EVENING, value: 220, published: '2023-09-29' },
      { asOf: EVENING, value: 218, published: '2023-09-30', revises: 220, note: 'Corrected.' },
    ]);
    expect(changesParagraph(changesSince(corrected, since), facts, wording)).toContain(
      '- Corrected: As of 28 September 2023, 20:00 (16:00 UTC), 218 people had crossed into Armenia (Government of Armenia). The earlier value was 220 (down 2).',
    );
    const open = figuresOf([
      { asOf: EVENING, value: 200, qualifier: 'at_least', published: '2023-09-29' },
      { asOf: EVENING, value: 220, qualifier: 'at_least', published: '2023-09-30', revises: 200 },
    ]);
    expect(changesParagraph(changesSince(open, since), facts, wording)).toMatch(
      /at least 220 people had crossed .* The earlier value was at least 200\.\n/,
    );
  });

  it('says how many it does not list, so that the lines and the counts agree', () => {
    const many = figuresOf(
      Array.from({ length: 30 }, (_, hour) => ({
        asOf: new Temporal.ZonedDateTime(BigInt(since + (hour + 1) * 3_600_000) * 1_000_000n, 'UTC')
          .toInstant()
          .toString(),
        value: 70_000 + hour,
      })),
    );
    const text = changesParagraph(changesSince(many, since), facts, wording).split('\n');
    expect(text[0]).toContain('30 new figures, 0 revised figures and 0 withdrawn figures');
    expect(text.filter((line) => line.startsWith('- '))).toHaveLength(11);
    expect(text[1]).toContain('70,029');
    expect(text.at(-2)).toBe('And 19 more, in the list of changes.');
  });

  it('passes every word through the language', () => {
    const mirrored = createWording('en-XB');
    for (const line of changesParagraph(changesSince(figures, since), facts, mirrored).split('\n'))
      expect(line).toMatch(/^(- )?⟪.*⟫$|^https:/);
  });
});
