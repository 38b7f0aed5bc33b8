/** The tab that lists who states what. */
export const sources = {
  intro:
    'Each source with what it states, from when to when. Sources for one thing are compared, never added.',
  count_one: '{{count}} source',
  count_other: '{{count}} sources',
  notStated: 'Source not stated',
  notStatedExplained: 'These figures enter no series, no range and no revision.',
  column: {
    latest: 'Latest figure',
  },
  website: 'Website of {{source}}',
  spreadExplained:
    'Only figures that speak of times within {{hours}} hours of each other are compared. It is no confidence interval.',

  feeds_one: '{{count}} feed',
  feeds_other: '{{count}} feeds',
  feedsIntro: 'Where the figures are read from, and on what terms their providers give them.',
  feedAddress: 'Read from {{address}}',
  feedPage: 'About this feed',
  feedLicence: 'Licence: {{name}}',
} as const;
