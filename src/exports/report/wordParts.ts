import { figuresInScope } from '#shown/figuresInScope.ts';
import { headlineOf } from '#shown/headlineOf.ts';
import { type PageShown, paragraphsToCopy, sentenceToCopy } from '#shown/wordsToCopy.ts';
import { selectFigures } from '#domain/select.ts';
import { type BuiltPart, NO_FIGURES } from './builtPart.ts';
import type { ReportScene } from './reportScene.ts';

/** Where it stands, in the sentences that the page copies. */
export function findingPart(scene: ReportScene, id: string): BuiltPart {
  const { wording, shown, known } = scene;
  const page = pageOf(scene);
  const { headline } = shown.data.situation;
  const behind = headline === null ? [] : selectFigures(known, headline);
  return {
    parts: [
      {
        kind: 'sentences',
        id,
        heading: wording.t('report.sectionHeading.finding'),
        paragraphs: [sentenceToCopy(page, wording) || page.headline.sentence],
      },
    ],
    figures: behind.filter((figure) => figure.id === page.headline.figureId),
  };
}

/** The whole page in words. Its first paragraph is the title, which the report has already. */
export function textPart(scene: ReportScene, id: string): BuiltPart {
  const { wording, shown } = scene;
  const { title } = shown.data.situation;
  const paragraphs = paragraphsToCopy(pageOf(scene), wording).filter((text) => text !== title);
  return {
    parts: [
      { kind: 'sentences', id, heading: wording.t('report.sectionHeading.text'), paragraphs },
    ],
    figures: figuresInScope(shown, 'page', wording) ?? NO_FIGURES,
  };
}

function pageOf({ shown, known, wording }: ReportScene): PageShown {
  const { data, choices, address } = shown;
  const headline = headlineOf(data, choices, wording);
  return { data, known, headline, choices, time: address.time };
}
