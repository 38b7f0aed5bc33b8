/** The words inside an embed, and what its dialog is called. */
export const embed = {
  heading: 'Embed this chart',
  frameTitle: '{{title}} – {{situation}}',
  newer: 'Newer figures exist, as of {{asOf}}.',
  newerLink: 'See the latest',
  openPage: 'Open in Corridor',
  interactive: 'Interactive chart',
  updating: 'Keeps updating.',
  clockDoubt: 'Statements here are dated after that: this clock seems to be behind.',
  panelsShown: '{{shown}} of {{all}} panels shown.',
  closedFrame:
    'This frame may refuse links, copies and files. The same chart on its page: {{address}}',
  feedIgnored: 'An address of a feed is not followed inside an embed.',
} as const;
