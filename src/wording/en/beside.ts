/** Sources side by side, the reader's own main source, and the populations before as bases of shares. */
export const beside = {
  heading: 'Sources side by side',
  openOf: 'Sources side by side: {{title}}',
  thing: 'What is counted',
  thingsShown: 'In the charts and key figures',
  thingsOther: 'Only in the table',
  thingSources_one: '{{what}} · {{count}} source',
  thingSources_other: '{{what}} · {{count}} sources',
  thingOf: '{{what}}, {{place}}',
  time: 'As of',
  timeSources_one: '{{asOf}} · {{count}} source',
  timeSources_other: '{{asOf}} · {{count}} sources',
  earlier: 'Earlier',
  later: 'Later',
  noEarlier: 'There is no earlier time at which two sources speak.',
  noLater: 'There is no later time at which two sources speak.',

  // The range in numbers and words.
  agree_one: '{{quantity}}',
  agree_other: '{{quantity}}, from all {{count}} sources',
  lowestHighest: 'Lowest: {{low}} ({{lowSource}}). Highest: {{high}} ({{highSource}}).',
  apart: 'They lie {{difference}} apart.',
  explained_one:
    'Range between sources that speak within one hour of each other; it is no confidence interval.',
  explained_other:
    'Range between sources that speak within {{count}} hours of each other; it is no confidence interval.',
  explainedPeriod: 'Range between sources for the same period; it is no confidence interval.',
  growing_one:
    'Up to {{count}} hour lies between these times: a count that grows differs by that alone.',
  growing_other:
    'Up to {{count}} hours lie between these times: a count that grows differs by that alone.',
  alone_one: 'Only one source speaks within one hour of this time.',
  alone_other: 'Only one source speaks within {{count}} hours of this time.',
  alonePeriod: 'Only one source states a number for this period.',
  only: 'No other source states this at all.',

  // The list.
  list: 'Figures of the sources compared',
  asOf: 'as of {{asOf}}',
  published: 'published {{published}}',
  publishedNotStated: 'date of publication not stated',
  alsoStated: 'also {{quantity}} for the same time',
  recommended: 'Recommended',
  mainLine: 'Main line',
  older: 'Older figures of other sources, not in the range',
  newer: 'Later figures of other sources, not in the range',

  // Why a source is recommended, or none is.
  why: {
    own_order:
      '{{source}} is recommended: first in this situation\u2019s order for “{{what}}” that states a figure.',
    general_order:
      '{{source}} is recommended: first in this situation\u2019s general order that states a figure; there is no order for “{{what}}” alone.',
    only_source:
      '{{source}} is shown because no other source states this; no order of sources is declared.',
    none_in_order:
      'None is recommended: this situation\u2019s order of sources for “{{what}}” names none of these. There is no headline figure.',
    no_order:
      'None is recommended: no order of sources is declared for “{{what}}”, and the sources are compared, not ranked. There is no headline figure.',
    nobody: 'None is recommended: no named source states this.',
  },
  recommendedSilent: '{{source}} states nothing within this time.',

  // The reader's own main source.
  take: 'Take as main line',
  takeOf: 'Take {{source}} as main line',
  back: 'Back to the recommended source',
  backToNone: 'Back to no main line',
  holds:
    'A source that you take becomes the main line of “{{what}}” on the whole page: headline, key figures, charts, sentences and files follow, and say so.',
  notShown: 'No chart and no key figure shows “{{what}}”, so there is no main line to take.',
  taken: 'Main line: {{source}}, chosen by the reader. Recommended here: {{recommended}}.',
  takenAlone: 'Main line: {{source}}, chosen by the reader. No source is recommended here.',
  takenOf:
    'Main line of “{{what}}”: {{source}}, chosen by the reader. Recommended here: {{recommended}}.',
  takenOfAlone:
    'Main line of “{{what}}”: {{source}}, chosen by the reader. No source is recommended here.',

  chosenByReader: 'chosen by the reader',
  fixedSource: 'always this source, whatever main line is chosen',
  fixedHere: 'This chart is declared for {{source}} alone; a chosen main line does not change it.',
  silentHere: '{{source}} was chosen as the main line of “{{what}}”, but it states nothing here.',

  // What of the address changes nothing.
  fault: {
    unreadable: '“{{text}}” in the address names no source for a main line; it is left out.',
    second:
      'The address names two main sources for “{{what}}”; the first one counts, {{source}} does not.',
    unknown_indicator:
      'There is no figure of “{{what}}” in this situation, so {{source}} cannot be its main line.',
    silent:
      '{{source}} states nothing of “{{what}}”, so it cannot be the main line. The recommended source is shown.',
    silent_then:
      '{{source}} had stated nothing of “{{what}}” at {{moment}}. The recommended source is shown.',
    not_chosen:
      '{{source}} is taken as the main line of “{{what}}”, but it is not among the sources that you show.',
  },

  // Populations before.
  bases: 'Populations before, as bases of the share',
  openBases: 'Compare bases',
  basesIntro:
    'Sources stated these populations. They are compared, never averaged; a share says which one it is of.',
  baseCount: 'The count: {{quantity}} as of {{asOf}} ({{source}}).',
  basesAbove:
    'A share above 100 % says that the count is larger than that base. Both are shown as stated: a base may be of another year, territory or definition.',
  baseNoShare: 'no share',
  baseNoCount: 'No main count is shown here, so the shares are left out.',
  baseUse: 'Use this',
  baseUseOf: 'Use this: {{label}}',
  baseInUse: 'In use',
  baseOther: 'Other territory or year than the rest.',
  baseAlso: 'The same source also states {{quantity}}.',
  baseNotKnownYet: 'Not known yet at {{moment}}.',
  baseNotStated: 'No figure of this base is in the feed.',
  baseAbove: 'Above 100 %: the count is larger than this base.',
  baseMayBeAbove: 'Its upper end is above 100 %: the count may be larger than this base.',
} as const;
