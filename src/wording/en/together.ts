/** What some figures of the table state together, and what they do not. */
export const together = {
  heading: 'Together',
  intro: 'What the selected figures state together, and what is not stated, with the reason.',
  selected_one: '{{count}} figure selected',
  selected_other: '{{count}} figures selected',
  needsTwo: 'Select one more figure to see what the two state together.',
  most: 'At most {{count}} figures are taken together.',
  keys: 'Arrow keys move between rows, Enter leads to what they state together.',
  show: 'See them together',
  clear: 'Clear selection',
  backToTable: 'Back to the table',
  column: 'Select',
  select: 'Select {{quantity}}, {{indicator}}, {{source}}, {{asOf}}',
  takeOut: 'Take out',
  takeOutFigure: 'Take out {{quantity}}, {{source}}, {{asOf}}',
  takeOthers_one: 'Take in the other part of the same statement',
  takeOthers_other: 'Take in the {{count}} other parts of the same statement',
  caption: 'The selected figures',
  unknown_one: 'This identifier is not among the figures of this situation: {{list}}.',
  unknown_other: 'These identifiers are not among the figures of this situation: {{list}}.',
  notThen_one: 'One selected figure was not known at {{moment}} and is left out.',
  notThen_other: '{{count}} selected figures were not known at {{moment}} and are left out.',

  stated: {
    sum: 'Sum',
    change: 'Change',
    revision: 'Revision',
    spread: 'Range between sources',
    share: 'Share',
    remainder: 'Remaining',
    rest: 'Rest',
  },
  refused: {
    sum: 'Not added up',
    difference: 'No difference',
    share: 'No share',
    remainder: 'No remainder',
  },
  pairOnly: 'Difference, share and remaining are stated of exactly two figures.',

  // A figure inside a sentence.
  name: '{{label}}, {{place}}',
  nameOfGroup: '{{label}}, {{breakdown}}, {{place}}',
  figure: '{{quantity}} ({{name}}; {{source}}, {{asOf}})',
  statement: '{{quantity}} ({{source}}, {{asOf}})',

  sum: 'As of {{asOf}}, {{named}} of {{all}} parts of "{{partition}}" add up to {{quantity}} {{subject}} ({{source}}).',
  totalNone: 'No total is stated beside them.',
  totalAgrees: 'The stated total is {{total}}, and the parts agree with it.',
  totalMissed:
    'The stated total is {{total}}, and the parts do not agree with it. Both stay as stated.',
  totalBelow:
    'The stated total is {{total}}: the parts are {{difference}} fewer. Both stay as stated.',
  totalAbove:
    'The stated total is {{total}}: the parts are {{difference}} more. Both stay as stated.',
  totalUnfinished_one:
    'The stated total is {{total}}; one of its parts is not among these figures.',
  totalUnfinished_other:
    'The stated total is {{total}}; {{count}} of its parts are not among these figures.',
  misses: 'misses the stated total of {{total}}',

  change:
    '{{name}}: from {{earlier}} ({{earlierAsOf}}) to {{later}} ({{laterAsOf}}), {{change}} ({{source}}).',
  revisedDown: 'A total since the start falls only when it is revised.',
  revision:
    '{{name}}: {{source}} stated {{earlier}} ({{earlierAsOf}}), then {{later}} in its place ({{laterAsOf}}), {{change}}.',
  revisionExplained: 'The later number replaces the earlier one; nobody came or left.',
  spread: '{{name}}: two sources state {{one}} and {{other}}.',
  spreadExplained: 'This is a range between sources: no change, and no sum.',

  share: '{{share}}: {{count}} of {{base}}.',
  otherTerritory: 'This base is of another territory or year.',
  remainder: '{{base}} minus {{count}} leaves {{quantity}}.',
  statedRemaining_one:
    'A source states {{list}}. That is another statement; nothing here replaces it.',
  statedRemaining_other:
    'Sources state {{list}}. Those are other statements; nothing here replaces them.',

  copySentence: 'Copy sentence',
  copyOf: 'Copy sentence: {{operation}}',
  counted: 'Counted',
  definitions: 'What is counted',
  definitionsOf: 'What is counted: {{list}}',
} as const;
