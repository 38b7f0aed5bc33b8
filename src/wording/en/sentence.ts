/** Sentences and paragraphs to paste into a report: each a whole one, so that another language can put its parts in its own order. */
export const sentence = {
  // Between two whole sentences; some languages set none.
  separator: ' ',

  // Beside the sentence about one figure.
  base: 'Population before: {{quantity}} ({{source}}, as of {{asOf}}).',
  otherReading: 'The same source also gave {{list}} for that moment.',
  mayOverlap: 'These counts may be of the same people, so they are compared and never added.',
  valueInRange: 'Within this range the source gives {{value}}.',
  exampleFigure: 'This figure is EXAMPLE DATA.',
  toCome: 'That time had not come when this was stated.',
  rejected: 'This statement is rejected as a wrong copy; it is not for use.',

  // Findings of the charts.
  anotherMeasure: '{{sentence}} This is another measure, not a later value.',
  paceFastest:
    '{{label}}, {{place}}: the fastest stretch between two counts ran from {{from}} to {{to}}, with {{quantity}} {{subject}} per hour (computed here from two counts; source: {{source}}).',
  panel: '{{title}}: {{quantity}} ({{source}}), as of {{asOf}}.',
  panelDisagree:
    '{{title}}: sources disagree. As of {{asOf}} they state {{list}}, and none is preferred here.',
  panelsNotAdded: 'Groups overlap and sources differ, so these numbers are never added up.',
  definitionsDiffer: 'These counts follow different definitions and are never added up.',
  provinces: 'By province, as of {{asOf}}, the largest numbers were in {{list}} ({{source}}).',
  placeAndQuantity: '{{place}} ({{quantity}})',

  // Around a pasted sentence: what it is not, what was chosen, when it was known.
  example: 'EXAMPLE DATA, invented, not for publication.',
  own: 'These are our own data, not a published feed.',
  replay: 'REPLAY of past events by a simulated clock.',
  replayAt: 'REPLAY of past events by a simulated clock, as far as {{moment}}.',
  onlySources: 'Only figures of {{list}} are taken into account here.',
  archive: 'Archive: ends {{day}}.',
  archiveNoEnd: 'From an archive that is no longer updated.',

  // The page as a passage of a report.
  hedged_one:
    'Of {{all}} figures behind these charts, {{count}} is hedged (about, at least, at most, or a range).',
  hedged_other:
    'Of {{all}} figures behind these charts, {{count}} are hedged (about, at least, at most, or a range).',
  assumed_one:
    'For {{count}} of {{all}} figures no date of publication is stated, so when it was known is assumed.',
  assumed_other:
    'For {{count}} of {{all}} figures no date of publication is stated, so when they were known is assumed.',
  otherBases_one: 'Another population before is stated: {{list}}.',
  otherBases_other: 'Other populations before are stated: {{list}}.',

  // Buttons and what they did.
  copyParagraph: 'Copy paragraph',
  copyLabel: 'For a report',
  paragraphCopied: 'Paragraph copied.',
  citationCopied: 'Citation copied.',
  receipt: 'Receipt {{receipt}}.',
  link: 'Corridor: {{title}}',

  // What changed since the last report: one paragraph of counts, then a line for each change.
  changesSince: '{{title}}, since {{since}}: {{counts}}.',
  changesSinceUntil: '{{title}}, since {{since}} and as known at {{until}}: {{counts}}.',
  changesNone: '{{title}}, since {{since}}: no figure is new, revised or withdrawn.',
  changesNoneUntil:
    '{{title}}, since {{since}} and as known at {{until}}: no figure is new, revised or withdrawn.',
  changesNew_one: '{{count}} new figure',
  changesNew_other: '{{count}} new figures',
  changesRevised_one: '{{count}} revised figure',
  changesRevised_other: '{{count}} revised figures',
  changesWithdrawn_one: '{{count}} withdrawn figure',
  changesWithdrawn_other: '{{count}} withdrawn figures',
  changeNew: 'New: {{sentence}}',
  changeRevised: {
    by: 'Revised: {{sentence}} The earlier value was {{earlier}} ({{change}}).',
    open: 'Revised: {{sentence}} The earlier value was {{earlier}}.',
    missing: 'Revised: {{sentence}} Before that there was no figure.',
  },
  changeCorrected: {
    by: 'Corrected: {{sentence}} The earlier value was {{earlier}} ({{change}}).',
    open: 'Corrected: {{sentence}} The earlier value was {{earlier}}.',
    missing: 'Corrected: {{sentence}} Before that there was no figure.',
  },
  changesMore_one: 'And {{count}} more, in the list of changes.',
  changesMore_other: 'And {{count}} more, in the list of changes.',
} as const;
