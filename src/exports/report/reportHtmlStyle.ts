import type { Wording } from '#wording/wording.ts';
import { safeText } from '../markup/safeText.ts';
import type { ReportDocument } from './reportDocument.ts';

/**
 * The one style sheet of a report in a file: a column to read on any screen, dark where the device is, and pages of
 * paper on which nothing is split. Pictures are paper in any theme.
 */
export function reportHtmlStyle({ paper, stamps }: ReportDocument, wording: Wording): string {
  const counted = wording.t('reportFile.page', { page: PAGE, pages: PAGES });
  const number = counted
    .split(/(\u0001|\u0002)/)
    .filter((piece) => piece !== '')
    .map((piece) => COUNTERS[piece] ?? cssText(piece))
    .join(' ');
  const head = stamps.length === 0 ? '' : `@top-center{content:${cssText(stamps.join(' · '))}}`;
  const size = paper === undefined ? '' : `size:${paper === 'letter' ? 'letter' : 'A4'};`;
  return `${SCREEN}
@media print{@page{${size}margin:20mm 20mm 22mm;@bottom-center{content:${number}}${head}}
${PRINT}}`;
}

/** Stand for the numbers while the words around them are put together. */
const PAGE = '\u0001';
const PAGES = '\u0002';
const COUNTERS: Readonly<Record<string, string>> = {
  [PAGE]: 'counter(page)',
  [PAGES]: 'counter(pages)',
};

/** A text in a style sheet; everything but plain letters is written as its code point. */
function cssText(text: string): string {
  const letters = [...safeText(text)].map((letter) =>
    /[\w ,.()]/.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${letters.join('')}"`;
}

const SCREEN = `:root{color-scheme:light;--paper:#fff;--ink:#1d2833;--soft:#51606e;--rule:#c3ccd4;--wash:#f3f5f7;--link:#1f69b3;--alert:#9c4637}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--paper:#12171c;--ink:#e9eef2;--soft:#a8b4bf;--rule:#3d4954;--wash:#1a2128;--link:#6db1f2;--alert:#e98c78}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:0.9375rem/1.5 'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif;font-variant-numeric:tabular-nums;text-size-adjust:100%}
body{margin:0 auto;max-inline-size:50rem;padding:2rem clamp(1rem,4vw,2.5rem) 3rem;overflow-wrap:anywhere}
h1,h2,h3,p,figure{margin:0}
h1,h2{text-align:match-parent}
h1{font-size:clamp(1.5rem,1.2rem + 1.6vw,2.125rem);line-height:1.2;text-wrap:balance}
h2{font-size:1.3125rem;line-height:1.25;text-wrap:balance}
h3{font-size:1rem;line-height:1.35;margin-block:1.5rem .5rem}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.cover{padding-block-end:1.25rem;border-block-end:2px solid var(--ink)}
.cover p{color:var(--soft)}
.cover h1+p{margin-block-start:.75rem}
.cover .stamp,.stamp{color:var(--alert);font-weight:700}
section{margin-block-start:2.25rem}
.words p{max-inline-size:42rem;margin-block-start:.75rem}
.note{border-inline-start:3px solid var(--rule);padding-inline-start:1rem}
.note p,.words p{white-space:pre-line}
.subtitle{color:var(--soft);margin-block-start:.25rem}
figure{margin-block-start:.875rem}
figure svg{display:block;inline-size:100%;block-size:auto;background:#fff}
@media screen and (prefers-color-scheme:dark){figure svg{padding:.75rem}}
figcaption,.caption{color:var(--soft);font-size:.8125rem;line-height:1.45;margin-block-start:.5rem}
.notes{padding-inline-start:1.2em;margin-block:.5rem 0;font-size:.875rem}
.rows{overflow-x:auto;margin-block-start:.75rem}
table{border-collapse:collapse;inline-size:100%;font-size:.8125rem;line-height:1.4;overflow-wrap:break-word}
caption{text-align:start;color:var(--soft);padding-block-end:.375rem}
th,td{text-align:start;vertical-align:top;padding:.3125rem .625rem .3125rem 0;border-block-end:1px solid var(--rule)}
:is(th,td):last-child{padding-inline-end:0}
:dir(rtl):is(th,td){padding-inline:0 .625rem}
thead th{border-block-end:2px solid var(--ink);vertical-align:bottom}
.number{text-align:end;padding-inline-end:1.25rem}
td.short{white-space:nowrap}
.about{border-block-start:2px solid var(--ink);padding-block-start:1.25rem}
.about p{color:var(--soft);font-size:.8125rem;margin-block-start:.5rem}
@media (max-width:34rem){table{min-inline-size:30rem}}`;

const PRINT = `html{font-size:10pt}
body{max-inline-size:none;padding:0}
h1{font-size:20pt}
h2{font-size:14pt}
h1,h2,h3,.subtitle,caption{break-after:avoid}
p{orphans:3;widows:3}
.cover{break-inside:avoid}
.whole,figure,tr,figcaption,.few{break-inside:avoid}
figure svg{inline-size:auto;max-inline-size:100%;max-block-size:180mm}
.rows{overflow:visible}
table{min-inline-size:0;font-size:8pt}
thead{display:table-header-group}
.caption{break-before:avoid}
a{color:inherit;text-decoration:none}`;
