/** Headline sentences, source line, citations, alternatives in words. */
export const summary = {
  headline: 'As of {{asOf}}, {{quantity}} {{subject}} {{phrase}} ({{source}}).',
  headlineOfBase:
    'As of {{asOf}}, {{quantity}} of {{base}} {{baseName}} ({{share}}) {{phrase}} ({{source}}).',
  headlineOfBaseWho:
    'As of {{asOf}}, {{quantity}} {{subject}} of {{base}} {{baseName}} ({{share}}) {{phrase}} ({{source}}).',
  headlineOfBaseNoShare:
    'As of {{asOf}}, {{quantity}} {{subject}} {{phrase}} ({{source}}); {{base}} {{baseName}} were stated before.',
  headlineAboveBase:
    'As of {{asOf}}, {{quantity}} {{subject}} {{phrase}} ({{source}}), beside {{base}} {{baseName}} stated before ({{share}}).',
  baseName: {
    residents: 'residents',
    other: 'counted as {{label}}',
  },
  sourcesDisagree:
    '{{label}}, {{place}}: sources disagree. As of {{asOf}} they state {{range}} ({{list}}). None is preferred here, so no single figure is given.',
  sourcesDisagreeOpen:
    '{{label}}, {{place}}: sources disagree. As of {{asOf}} they state: {{list}}. None is preferred here, so no single figure is given.',
  oneSourceNotPreferred:
    '{{label}}, {{place}}: one source states {{quantity}}, as of {{asOf}} ({{source}}). No source is preferred here.',
  nothingStated: '{{label}}, {{place}}: no figure is stated.',
  nothingKnownYet: '{{label}}, {{place}}: nothing was known at {{moment}}.',
  knownThen: 'As known at {{moment}}.',

  fromTo: 'from {{low}} to {{high}}',
  otherSources: 'Other sources: {{range}} ({{list}}).',
  otherSourcesOpen: 'Other sources: {{list}}.',
  otherSource: 'Another source states {{quantity}} ({{source}}).',
  otherSourceAsOf: 'Another source states {{quantity}} ({{source}}, as of {{asOf}}).',
  sourceAndQuantity: '{{source}}: {{quantity}}',
  sourceAndQuantityAsOf: '{{source}}: {{quantity}} as of {{asOf}}',
  newerSources_one: 'A later figure of another source: {{list}}.',
  newerSources_other: 'Later figures of other sources: {{list}}.',
  olderSources_one: 'An earlier figure of another source: {{list}}.',
  olderSources_other: 'Earlier figures of other sources: {{list}}.',
  quantityOfSource: '{{quantity}} ({{source}}, as of {{asOf}})',
  andMoreSources_one: 'and {{count}} more source',
  andMoreSources_other: 'and {{count}} more sources',

  source: 'Source: {{list}}.',
  sourceItem: '{{source}} ({{asOf}})',
  sourceNone: 'Source: none, because no figure is shown.',
  knownAt: 'Known at {{moment}}.',
  knownLatest: 'Latest known.',
  fetched: 'Fetched {{moment}}.',
  made: 'Made {{moment}}.',
  separator: '; ',

  citationShort: '{{quantity}} ({{source}}, as of {{asOf}})',
  citationFigure: '{{source}}: {{quantity}}, {{label}}, {{place}}, as of {{asOf}}.',
  citationPublished: 'Published {{published}}.',
  citationPublishedNotStated: 'Date of publication not stated.',
  citationCarried: 'Carried by {{list}}.',
  citationChartShort: '{{sources}}, as of {{asOf}}; compiled with Corridor',
  citationChart: '{{sources}}. "{{title}}" ({{situation}}), as of {{asOf}}.',
  citationCompiled: 'Compiled with Corridor.',
  citationRetrieved: 'Retrieved {{date}} from {{address}}',
  citationRetrievedNoAddress: 'Retrieved {{date}}.',
  andOthers: '{{source}} and other sources',

  range:
    'Range between sources: {{range}}. It is a range of statements, not a confidence interval.',
  rangeMembers_one: 'One source within {{hours}} hours.',
  rangeMembers_other: '{{count}} sources within {{hours}} hours of each other.',
  pasteReady: 'Sentence to copy',
} as const;
