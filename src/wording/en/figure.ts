/** Numbers with their hedges, shares, changes, measures, roles and the sentence about one figure. */
export const figure = {
  // Numbers with their qualifier. "About" is for numbers, "around" for dates.
  million: '{{number}} million',
  about: 'about {{number}}',
  atLeast: 'at least {{number}}',
  atLeastAbout: 'at least about {{number}}',
  atMost: 'at most {{number}}',
  atMostAbout: 'at most about {{number}}',
  between: '{{low}} to {{high}}',
  betweenAbout: 'about {{low}} to {{high}}',
  missing: 'no figure: {{reason}}',
  missingReason: {
    not_reported: 'not reported',
    suppressed: 'withheld',
    unreadable: 'unreadable in the source',
    withdrawn: 'withdrawn by the source',
  },

  // Shares.
  percent: '{{number}} %',
  moreThanPercent: 'more than {{number}} %',
  moreThanAboutPercent: 'more than about {{number}} %',
  lessThanPercent: 'less than {{number}} %',
  lessThanAboutPercent: 'less than about {{number}} %',
  shareAbove: '{{share}}, more than the base itself',
  shareMayBeAbove: '{{share}}, perhaps more than the base itself',
  noShare: 'no share can be stated',
  shareUnknown: 'no share can be stated: {{reason}}',
  shareBaseMayBeZero: 'the base may be zero',
  shareAboveExplained:
    'The count is larger than the base it is compared with. Both are shown as stated; the base may be of another year, territory or definition.',

  // Changes.
  up: 'up {{amount}}',
  down: 'down {{amount}}',
  unchanged: 'unchanged',
  aboutUnchanged: 'about unchanged',
  unchangedOrUp: 'unchanged or up',
  unchangedOrDown: 'unchanged or down',
  downAtMostOrUp: 'down by {{amount}}, or up',
  upAtMostOrDown: 'up by {{amount}}, or down',
  betweenDownAndUp: 'between down {{down}} and up {{up}}',
  betweenDownAndUpAbout: 'between about down {{down}} and up {{up}}',
  noChange: 'no change can be stated',
  noChangeBecause: 'no change can be stated: {{reason}}',
  revisedDown: 'revised down by {{amount}}',
  revisedUp: 'revised up by {{amount}}',
  perHour: '{{amount}} people per hour',

  // Derived counts.
  remaining: '{{quantity}} (residents before minus arrivals, computed here)',
  remainingRefused: 'The count is larger than this base, so no remainder can be stated.',
  clippedAtZero: 'A count stops at 0: the lower end was below it.',
  computedHere: 'Computed by this page from the stated figures.',
  roundedHere: 'Rounded so that it is not more precise than the figures it comes from.',

  // The five qualifiers, as a name and as an explanation.
  qualifier: {
    exact: 'exact',
    about: 'about',
    at_least: 'at least',
    at_most: 'at most',
    between: 'range',
  },
  qualifierExplained: {
    exact: 'The source gave this number without a hedge.',
    about: 'The source rounded or estimated: it said "about", "some" or "nearly".',
    at_least: 'The source gave a lower bound: the true number may be larger.',
    at_most: 'The source gave an upper bound: the true number may be smaller.',
    between: 'The source gave two ends and no number between them; none is invented here.',
  },

  measure: {
    stock: 'number at one time',
    flow: 'number in a period',
    cumulative: 'total since the start',
    forecast: 'planning figure',
    unknown: 'kind of count not declared',
  },
  measureExplained: {
    stock: 'How many at that time. It can rise and fall.',
    flow: 'How many in that period only.',
    cumulative: 'How many since the start. It falls only when it is revised.',
    forecast: 'A number prepared for, not a count.',
    unknown:
      'This indicator is not in the dictionary: it is shown under its own name and never combined.',
  },

  role: {
    recommended: 'recommended',
    triangulation: 'kept for comparison',
    rejected: 'rejected',
  },
  roleExplained: {
    recommended: 'The editor of this table takes this statement for the series.',
    triangulation: 'Kept beside the recommended statement so that the two can be compared.',
    rejected: 'A wrong copy: listed with its reason, never drawn and never counted.',
  },

  status: {
    normal: 'normal',
    not_reported: 'not reported',
    suppressed: 'withheld',
    unreadable: 'unreadable',
    withdrawn: 'withdrawn',
    example: 'EXAMPLE DATA',
  },

  subject: {
    people_one: 'person',
    people_other: 'people',
    movements_one: 'movement',
    movements_other: 'movements',
    households_one: 'household',
    households_other: 'households',
    vehicles_one: 'vehicle',
    vehicles_other: 'vehicles',
    settlements_one: 'settlement',
    settlements_other: 'settlements',
  },

  // One figure as a sentence: {{phrase}} comes from indicator.<key>.phrase.
  sentence: 'As of {{asOf}}, {{quantity}} {{subject}} {{phrase}} ({{source}}).',
  sentenceFlow: 'In the period {{asOf}}, {{quantity}} {{subject}} {{phrase}} ({{source}}).',
  sentenceFlowDay: 'On {{asOf}}, {{quantity}} {{subject}} {{phrase}} ({{source}}).',
  sentenceForecast:
    'As of {{asOf}}, plans were for {{quantity}} {{subject}} {{phrase}} ({{source}}).',
  sentenceMissing: {
    not_reported: '{{label}}, {{place}}: no figure was reported as of {{asOf}} ({{source}}).',
    suppressed: '{{label}}, {{place}}: the figure as of {{asOf}} is withheld ({{source}}).',
    unreadable: '{{label}}, {{place}}: the figure as of {{asOf}} cannot be read ({{source}}).',
    withdrawn: '{{label}}, {{place}}: the figure as of {{asOf}} was withdrawn ({{source}}).',
    withdrawnValue:
      '{{label}}, {{place}}: the figure of {{value}} as of {{asOf}} was withdrawn ({{source}}).',
  },
  sentenceFor: '{{subject}} ({{breakdown}})',
  sourceNotStated: 'source not stated',
  placeWithin: '{{place}} ({{within}})',
  markSpoken: '{{quantity}}, {{asOf}}, {{source}}',
  secondReading: 'second reading of the same moment',
  assumedKnownFrom: 'assumed',
  twin: 'Also stated as {{quantity}} by the same source for the same time.',
} as const;
