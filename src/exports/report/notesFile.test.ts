import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatNotesFile,
  isNotesFileFault,
  MAX_NOTE_CHARACTERS,
  MAX_NOTES,
  MAX_REPORT_FILE_CHARACTERS,
  readNotesFile,
} from './notesFile.ts';

const good = {
  corridor: 'report',
  version: 1,
  view: '?page=report&parts=~key~note.1',
  title: 'Weekly report',
  notes: [{ id: '1', heading: '', text: 'Ours.' }],
};
/** Any code points, cheaper to set up than the library's own. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 30 })
  .map((points) => String.fromCodePoint(...points));
const changed = (change: object) => JSON.stringify({ ...good, ...change });

describe('a report file', () => {
  it('gives back title, notes and view, whatever letters are in them', () => {
    const note = fc.record({
      heading: anyText,
      text: anyText,
    });
    fc.assert(
      fc.property(anyText, fc.array(note, { maxLength: 4 }), (title, typed) => {
        const notes = typed.map((one, index) => ({ id: String(index + 1), ...one }));
        const file = { view: '?page=report&parts=~key', title, notes };
        expect(readNotesFile(formatNotesFile(file))).toEqual(file);
      }),
      { numRuns: 30 },
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        expect(isNotesFileFault(readNotesFile(text))).toBe(true);
      }),
    );
  });

  it.each<[string, string, object]>([
    ['an empty file', '', { reason: 'not_json' }],
    ['a picture', '\u0089PNG', { reason: 'not_json' }],
    ['a list', '[]', { reason: 'not_a_report' }],
    ['nothing', 'null', { reason: 'not_a_report' }],
    ['another JSON', '{"type":"FeatureCollection"}', { reason: 'not_a_report' }],
    ['a later version', changed({ version: 2 }), { reason: 'newer', version: 2, known: 1 }],
    [
      'an older one that never was',
      changed({ version: 0 }),
      { reason: 'wrong_shape', path: 'version' },
    ],
    ['a number for a title', changed({ title: 7 }), { reason: 'wrong_shape', path: 'title' }],
    [
      'a whole address',
      changed({ view: 'https://evil.example/' }),
      { reason: 'wrong_shape', path: 'view' },
    ],
    [
      'a note without text',
      changed({ notes: [{ id: '1', heading: '' }] }),
      { reason: 'wrong_shape', path: 'notes.0.text' },
    ],
    [
      'an id with markup',
      changed({ notes: [{ id: '<b>', heading: '', text: '' }] }),
      { reason: 'wrong_shape', path: 'notes.0.id' },
    ],
    ['more than it says', changed({ run: 'alert(1)' }), { reason: 'wrong_shape', path: 'run' }],
    [
      'two notes of one number',
      changed({ notes: [good.notes[0], good.notes[0]] }),
      { reason: 'same_id' },
    ],
  ])('is refused with a reason: %s', (_name, text, fault) => {
    expect(readNotesFile(text)).toEqual(fault);
  });

  it('is refused beyond its limits', () => {
    const note = (id: number, text: string) => ({ id: String(id), heading: '', text });
    const many = Array.from({ length: MAX_NOTES + 1 }, (_, index) => note(index + 1, ''));
    expect(readNotesFile(changed({ notes: many }))).toEqual({
      reason: 'too_many',
      limit: MAX_NOTES,
    });
    const long = [note(1, 'a'.repeat(MAX_NOTE_CHARACTERS + 1))];
    expect(readNotesFile(changed({ notes: long }))).toMatchObject({ reason: 'note_too_long' });
    const huge = ' '.repeat(MAX_REPORT_FILE_CHARACTERS + 1);
    expect(readNotesFile(huge)).toMatchObject({ reason: 'too_large' });
    expect(readNotesFile('['.repeat(100_000))).toEqual({ reason: 'not_json' });
  });

  it('leads to a report of the same feed, whatever its address says', () => {
    const view =
      '?page=compare&feed=https://evil.example/?token=1&figure=x&known=2023-10-01&paper=letter';
    const read = readNotesFile(changed({ view }));
    expect(read).toMatchObject({ view: '?page=report&known=2023-10-01&paper=letter' });
    expect(formatNotesFile({ view, title: '', notes: [] })).not.toContain('evil.example');
  });
});
