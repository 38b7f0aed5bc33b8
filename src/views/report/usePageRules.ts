import { useEffect } from 'react';
import { pageRules } from '#exports/report/pageRules.ts';
import type { ReportDocument } from '#exports/report/reportDocument.ts';
import type { Wording } from '#wording/wording.ts';

/** As `report.css` names the pages on which a report is printed. */
const PAGE = 'report';

/**
 * Size and running lines of the printed sheets, as long as the report is shown: a rule for pages cannot follow an
 * attribute, and its words are those of the language. A sheet made by script is no inline style to the policy.
 */
export function usePageRules(report: ReportDocument, wording: Wording): void {
  const rules = pageRules(report, PAGE, wording);
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [rules]);
}
