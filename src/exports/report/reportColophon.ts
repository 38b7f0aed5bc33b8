import { compareAsOf } from '#domain/asOf.ts';
import { creditsOf } from '#domain/feedCredits.ts';
import type { Figure } from '#domain/figure.ts';
import { linkOf } from '#domain/link.ts';
import { sourceName } from '#wording/figureSentence.ts';
import { joinSentences } from '#wording/joinSentences.ts';
import type { ReportPart } from './reportDocument.ts';
import { linkFrom, type ReportScene } from './reportScene.ts';

interface ColophonFacts {
  readonly figures: readonly Figure[];
  readonly receipt: string | null;
  readonly parts: readonly ReportPart[];
}

/** Under everything: every source of its figures, whose work they are, how to check them, what names do not mean. */
export function reportColophon(scene: ReportScene, facts: ColophonFacts): string[] {
  const { wording, shown } = scene;
  const { t } = wording;
  const { situation } = shown.data;
  const { figures, receipt, parts } = facts;
  const { disclaimers } = situation;
  return [
    figures.length === 0 ? t('summary.sourceNone') : allSources(scene, figures),
    ...creditsOf(situation).map(({ name, url, credit }) =>
      joinSentences(
        [t('report.licence', { name }), credit, linkOf(url) === null ? '' : url],
        wording,
      ),
    ),
    receipt === null ? '' : t('report.check', { receipt, address: checkAddress(scene) }),
    parts.some(({ kind }) => kind === 'note') ? t('report.ownWords') : '',
    ...(disclaimers.length > 0 ? disclaimers : [t('app.disclaimer.default')]),
    t('report.madeWith', { address: linkFrom(scene) }),
  ];
}

/** All of them, however many: paper has no "and more". */
function allSources({ wording, shown }: ReportScene, figures: readonly Figure[]): string {
  const { zone } = shown.data.situation;
  const latest = new Map<string, Figure>();
  for (const figure of figures) {
    const known = latest.get(figure.source);
    if (known === undefined || compareAsOf(figure.asOf, known.asOf) > 0)
      latest.set(figure.source, figure);
  }
  const items = [...latest.values()].map((figure) => {
    const { asOf } = figure;
    const day = asOf.precision === 'instant' ? { ...asOf, precision: 'day' as const } : asOf;
    return wording.t('summary.sourceItem', {
      source: sourceName(figure, wording),
      asOf: wording.asOfShort(day, zone),
    });
  });
  const list = items.join(wording.t('summary.separator'));
  return wording.t('report.sources', { count: figures.length, list });
}

function checkAddress({ site }: ReportScene): string {
  return new URL('?page=verify', site).href;
}
