import type { Wording } from '#wording/wording.ts';
import { htmlNode, type HtmlNode, writeHtmlFile } from '../markup/htmlNode.ts';
import { htmlWords } from '../markup/htmlWords.ts';
import { styleHash } from '../markup/styleHash.ts';
import type { ReportDocument } from './reportDocument.ts';
import { partSection } from './reportHtmlParts.ts';
import { reportHtmlStyle } from './reportHtmlStyle.ts';
import { closingLines, reportWording, viewOf } from './reportWords.ts';

/**
 * A report as one HTML file that opens from anywhere, a USB stick included: pictures, tables and looks are inside it, no
 * script, nothing that is fetched. Its own policy allows its one style sheet by hash and forbids the rest. Receipt and
 * view stand in `<meta>`, where a page that verifies the file finds them. The same report gives the same bytes.
 * Errors: RangeError for a picture that is no SVG file of ours.
 */
export function reportHtml(report: ReportDocument): string {
  const wording = reportWording(report);
  return writeHtmlFile(
    htmlNode('html', { lang: report.language, dir: report.direction }, [
      headOf(report, reportHtmlStyle(report, wording)),
      htmlNode('body', {}, [
        htmlNode('main', {}, [
          coverOf(report),
          ...report.parts.map((part, at) => partSection(part, { report, wording, at })),
          aboutOf(report, wording),
        ]),
      ]),
    ]),
  );
}

function headOf(report: ReportDocument, style: string): HtmlNode {
  const named = (name: string, content: string) => htmlNode('meta', { name, content });
  const policy = `default-src 'none'; style-src ${styleHash(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
  return htmlNode('head', {}, [
    htmlNode('meta', { charset: 'utf-8' }),
    htmlNode('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    htmlNode('title', {}, [[...report.stamps, report.title].join(' · ')]),
    named('viewport', 'width=device-width, initial-scale=1'),
    named('referrer', 'no-referrer'),
    named('generator', 'Corridor'),
    ...(report.receipt === null ? [] : [named('corridor-receipt', report.receipt)]),
    named('corridor-view', viewOf(report)),
    htmlNode('style', {}, [style]),
  ]);
}

function coverOf({ title, cover, stamps, direction }: ReportDocument): HtmlNode {
  return htmlNode('header', { class: 'cover' }, [
    ...(stamps.length === 0
      ? []
      : [htmlNode('p', { class: 'stamp' }, htmlWords(stamps.join(' · '), direction))]),
    htmlNode('h1', { dir: 'auto' }, htmlWords(title, direction)),
    ...cover.map((line) => htmlNode('p', {}, htmlWords(line, direction))),
  ]);
}

function aboutOf(report: ReportDocument, wording: Wording): HtmlNode {
  return htmlNode('section', { class: 'about', 'aria-labelledby': 'about' }, [
    htmlNode('h2', { id: 'about' }, [wording.t('reportFile.about')]),
    ...closingLines(report, wording).map((line) =>
      htmlNode('p', {}, htmlWords(line, report.direction)),
    ),
  ]);
}
