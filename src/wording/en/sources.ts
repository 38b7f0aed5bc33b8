/** The tab that lists who states what. */
export const sources = {
  heading: 'Sources',
  intro:
    'Each source with what it states, from when to when. Sources for one thing are compared, never added.',
  count_one: '{{count}} source',
  count_other: '{{count}} sources',
  notStated: 'Source not stated',
  notStatedExplained: 'These figures enter no series, no range and no revision.',
  column: {
    name: 'Source',
    figures: 'Figures',
    indicators: 'What it states',
    first: 'First as of',
    last: 'Latest as of',
    carriers: 'Carried by',
    latest: 'Latest figure',
    qualified: 'With a qualifier',
  },
  preferred: 'preferred for {{indicators}}',
  notPreferred: 'not preferred for any indicator',
  website: 'Website of {{source}}',
  spreadExplained:
    'Only figures that speak of times within {{hours}} hours of each other are compared. It is no confidence interval.',
} as const;
