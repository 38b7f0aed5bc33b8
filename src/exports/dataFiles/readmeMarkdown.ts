import type { Marking } from '#domain/situation.ts';
import { EXAMPLE_DATA } from '../noteWithMarking.ts';
import { oneLine } from './oneLine.ts';
import type { ReadmeSection } from './readmeSections.ts';

/** A readme as Markdown. What came from feeds stays text: signs of Markdown and of HTML in it are written out. */
export function readmeMarkdown(
  title: string,
  sections: readonly ReadmeSection[],
  marking: Marking,
): string {
  const stamp = marking === 'example' ? [`**${EXAMPLE_DATA}**`] : [];
  const parts = sections.map(({ heading, lines }) =>
    [`## ${escaped(heading)}`, lines.map((line) => `- ${escaped(line)}`).join('\n')].join('\n\n'),
  );
  return `${[`# ${escaped(title)}`, ...stamp, ...parts].join('\n\n')}\n`;
}

/** An address stays as it is, so that it can be opened; it holds no space and no angle bracket. */
function escaped(text: string): string {
  return oneLine(text)
    .split(' ')
    .map((word) => (/^https?:\/\/[^<>\\`]+$/.test(word) ? word : escapedWord(word)))
    .join(' ');
}

function escapedWord(word: string): string {
  return word.replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`).replaceAll('&', '&amp;');
}
