import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '#domain/fixtures.ts';
import { createWording } from '#wording/wording.ts';
import { citationFiles } from './citationFiles.ts';
import { aSelection } from './fixtures.ts';

const wording = createWording('en');
const TITLE = '100 % of {people} \\ & "friends" <b>x</b>\r\n_#~^$\u202E\u0007 \u0634\u0647';

describe('a citation for reference managers', () => {
  const figures = figuresOf([
    { source: 'Ombudsman, Stepanakert', asOf: '2023-09-20' },
    { source: 'A & {B}', asOf: '2023-10', value: 5 },
    { source: 'Not stated', value: 6 },
  ]);
  const files = citationFiles(aSelection(figures, { title: TITLE }), wording);

  it('names institutions as they are, in BibTeX within braces that close', () => {
    expect(files.bibtex).toContain(
      'author = {{Ombudsman, Stepanakert} and {A \\& \\textbraceleft{}B\\textbraceright{}}},',
    );
    expect(files.bibtex).toContain('@misc{corridor-test-situation-arrivals-2023-10,');
    expect(depthOf(files.bibtex)).toBe(0);
    expect(files.bibtex).not.toMatch(/(?<!\\)[%&#$]/);
    expect(files.bibtex).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202A-\u202E]/);
    expect(files.bibtex).toContain('U+202EU+0007 \u0634\u0647');
  });

  it('has one line for each field of RIS, and no comma that makes a person of an institution', () => {
    const lines = files.ris.split('\r\n');
    expect(lines.slice(0, 3)).toEqual([
      'TY  - DATA',
      'AU  - Ombudsman – Stepanakert',
      'AU  - A & {B}',
    ]);
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9]  - /.test(line))).toBe(true);
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  });

  it('is CSL-JSON with literal names, and dates as precise as they were stated', () => {
    const [item] = v.parse(v.array(v.unknown()), JSON.parse(files.csl));
    expect(item).toMatchObject({
      type: 'dataset',
      author: [{ literal: 'Ombudsman, Stepanakert' }, { literal: 'A & {B}' }],
      issued: { 'date-parts': [[2023, 10]] },
      accessed: { 'date-parts': [[2023, 11, 15]] },
      URL: 'https://site.example/?chart=arrivals',
    });
  });

  it('names each of hundreds of sources', () => {
    const many = figuresOf(Array.from({ length: 300 }, (_, index) => ({ source: `S${index}` })));
    const { bibtex, ris } = citationFiles(aSelection(many), wording);
    expect(bibtex.match(/\{S\d+\}/g)).toHaveLength(300);
    expect(ris.match(/^AU {2}- /gm)).toHaveLength(300);
  });
});

function depthOf(text: string): number {
  return [...text].reduce((depth, sign) => depth + (sign === '{' ? 1 : sign === '}' ? -1 : 0), 0);
}
