/** Sentences and paragraphs to paste into a report: each a whole one, so that another language can put its parts in its own order. */
export const sentence = {
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
  changeRevised: 'Revised: {{sentence}} The earlier value was {{earlier}} ({{change}}).',
  changeRevisedOpen: 'Revised: {{sentence}} The earlier value was {{earlier}}.',
  changeRevisedMissing: 'Revised: {{sentence}} Before that there was no figure.',
  changeCorrected: 'Corrected: {{sentence}} The earlier value was {{earlier}} ({{change}}).',
  changeCorrectedOpen: 'Corrected: {{sentence}} The earlier value was {{earlier}}.',
  changeCorrectedMissing: 'Corrected: {{sentence}} Before that there was no figure.',
  changesMore_one: 'And {{count}} more, in the list of changes.',
  changesMore_other: 'And {{count}} more, in the list of changes.',
} as const;
