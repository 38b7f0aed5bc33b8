import { beforeAll, describe, expect, it } from 'vitest';
import { loadLaterWords } from '#wording/laterWords.ts';
import { createWording } from '#wording/wording.ts';
import { cssText, pageRules } from './pageRules.ts';
import type { ReportDocument } from './reportDocument.ts';

const report: ReportDocument = {
  title: 'Weekly',
  cover: [],
  stamps: ['EXAMPLE DATA'],
  parts: [],
  colophon: [],
  address: 'https://site.example/?page=report',
  receipt: '7M2A-0QXD-9V4B-TS3H',
  language: 'en',
  direction: 'ltr',
  paper: 'letter',
};
const wording = createWording('en');
beforeAll(loadLaterWords);

describe('the rules of printed pages', () => {
  it('name size, title, stamp, receipt and which page of how many it is', () => {
    const rules = pageRules(report, 'report', wording);
    expect(rules).toContain('@page report{size:letter;');
    expect(rules).toContain('@top-left{content:"Weekly"');
    expect(rules).toContain('@top-right{content:"EXAMPLE DATA"');
    expect(rules).toContain('@bottom-left{content:"Receipt 7M2A\\2d 0QXD');
    expect(rules).toContain('content:"Page " counter(page) " of " counter(pages)');
    expect(pageRules({ ...report, paper: 'a4' }, 'report', wording)).toContain('size:A4;');
  });

  it('are mirrored where the language is', () => {
    const rules = pageRules({ ...report, direction: 'rtl' }, 'report', wording);
    expect(rules).toContain('@top-right{content:"Weekly"');
  });

  it('cut a long title and let none of its letters become a rule', () => {
    const title = `"}@page{size:1px}\\\n\u2028/*${'a'.repeat(300)}`;
    const rules = pageRules({ ...report, title }, 'report', wording);
    expect(rules).not.toMatch(/1px\}|\/\*|\n|\u2028|a{81}/);
    expect(rules.match(/@page/g)).toHaveLength(2);
    expect(cssText('a"\\\u05E9')).toBe('"a\\22 \\5c \\5e9 "');
  });
});
