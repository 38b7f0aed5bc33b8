/** Words of the charts themselves: titles, subtitles, axes, notes, spoken lines. */
export const plot = {
  noFigures: 'No figures reported for this selection.',
  notKnownYet: 'No figure was known at that time.',
  notKnownOfThisTime: 'No figure of the time shown here was known at that time.',
  nothingKnown: '{{what}}, {{place}}: nothing was known at {{moment}}',
  nothingKnownOfChart: '{{what}}: nothing was known at {{moment}}',
  nothingKnownLater_one:
    'One figure became known later. It is drawn faintly; table and files leave it out.',
  nothingKnownLater_other:
    '{{count}} figures became known later. They are drawn faintly; table and files leave them out.',

  changeName: 'Known from {{known}}: {{change}}',
  changeValue: '{{later}} instead of {{earlier}} as of {{asOf}}, {{source}}',
  changeWithdrawn: '{{earlier}} as of {{asOf}} withdrawn, {{source}}',
  changesAtOnce_one: 'Known from {{first}}: one change. {{newest}}',
  changesAtOnce_other:
    'Known from {{first}}: {{count}} values changed. The last of them: {{newest}}. The Changes tab lists all.',
  changesFromTo_one: 'Known from {{first}}: one change. {{newest}}',
  changesFromTo_other:
    'Known from {{first}} to {{last}}: {{count}} values changed. The last of them: {{newest}}. The Changes tab lists all.',
  changesOutside_one:
    'One change of these figures became known outside the time shown; the Changes tab lists it.',
  changesOutside_other:
    '{{count}} changes of these figures became known outside the time shown; the Changes tab lists them.',
  changesSummary_one: 'One value was changed later by its source.',
  changesSummary_other: '{{count}} values were changed later by their sources.',
  wholeChanged: 'The stated total was changed. {{change}}.',

  tail: 'last reported {{age}} before',
  tailSummary: '{{source}} last reported {{age}} before {{moment}}.',

  turn: '{{what}} ({{value}}) passes {{main}} ({{mainValue}}): another measure, not a later value',
  countOf_arrivals: 'the border count',
  countOf_evacuated: 'the count of people evacuated',
  turnOutside: 'After the time shown, on {{asOf}}: {{turn}}.',
  markName: '{{asOf}}: {{value}} {{unit}}, {{source}}',
  markNameShare: '{{mark}}; {{share}} of {{base}} residents before',
  sourceWithBreakdown: '{{source}} ({{breakdown}})',
  asOfLine: 'As of {{asOf}}',
  archiveLine: 'Archive: ends {{day}}',
  replayLine: 'Replay of an archive: the clock is simulated',
  sensitivityStamp: {
    public: 'PUBLIC',
    restricted: 'RESTRICTED',
    confidential: 'CONFIDENTIAL',
    'strictly-confidential': 'STRICTLY CONFIDENTIAL',
  },
  replayStamp: 'REPLAY',
  exampleStamp: 'EXAMPLE DATA',
  hiddenCounts_one:
    '{{count}} figure is hidden: a small count of people, or one that would give it away.',
  hiddenCounts_other:
    '{{count}} figures are hidden: small counts of people, and those that would give them away.',
  ownStamp: 'OWN DATA, not a published feed',

  columnAsOf: 'As of',
  columnWhat: 'What is counted',
  columnFigure: 'Figure',
  columnShare: 'Share of {{base}} residents before',
  columnSource: 'Source',
  columnPublished: 'Published',
  publishedMissing: 'not stated',

  countsSubtitle: '{{what}}, {{place}}. {{definition}}',
  axisShare: 'share of {{base}} residents',
  residentsBefore: '{{value}} residents before ({{source}}, {{asOf}})',
  shareBarCount: '{{value}} evacuated: {{share}} of the residents',
  shareBarWhole: '{{value}} residents before ({{source}})',
  rangeBetweenSources_one: '{{day}}: one source says {{low}}',
  rangeBetweenSources_other: '{{day}}: range between {{count}} sources, from {{low}} to {{high}}',
  shareWithoutBase: 'No population before is stated here, so no share can be given.',
  shareMeaningless: 'A share of the population before is not meaningful for this chart.',
  shareMayBeAboveWhole:
    'The upper end is above 100 %: the count may be larger than this base ({{base}}, {{source}}).',
  shareOfBase: 'of {{base}} residents before',
  shareOfBaseAbove: 'of {{base}} residents before: the count is larger than this base',
  shareOfBaseMayBeAbove: 'of {{base}} residents before: the count may be larger than this base',
  previously: 'before that: {{value}} ({{asOf}})',
  changeSince: '{{change}} since {{asOf}}',

  finding_arrivals: '{{value}} people had crossed into {{place}} by {{asOf}}',
  finding_evacuated: '{{value}} people had been evacuated in {{place}} by {{asOf}}',
  finding_border_crossings: '{{value}} border crossings by {{asOf}}: movements, not people',
  finding_idps: '{{value}} people were displaced inside {{place}} on {{asOf}}',
  finding_refugees: '{{value}} refugees by {{asOf}}',
  finding_sheltered: '{{value}} people were in shelters in {{place}} on {{asOf}}',
  findingAny: '{{what}}: {{value}} by {{asOf}}',
  findingWithShare: '{{finding}}, {{share}} of {{base}} residents before',
  findingUndecided_one: '{{what}}: as one source states it',
  findingUndecided_other: '{{what}}: {{count}} sources, none preferred',

  summaryCount_one: 'One figure by {{sources}}.',
  summaryCount_other: '{{count}} figures by {{sources}}.',
  summarySources_one: 'one source',
  summarySources_other: '{{count}} sources',
  summaryPanel: '{{panel}}: {{first}} ({{firstAsOf}}) to {{last}} ({{lastAsOf}}).',
  summaryPanelOne: '{{panel}}: {{last}} ({{lastAsOf}}).',
  summaryCourse: '{{source}}: from {{first}} ({{firstAsOf}}) to {{last}} ({{lastAsOf}}).',
  neverAdded:
    'The sources count overlapping groups of people. They stand side by side and are never added.',
  zerosNotOnLog_one: 'One figure of 0 has no place on a logarithmic axis; it is in the table.',
  zerosNotOnLog_other:
    '{{count}} figures of 0 have no place on a logarithmic axis; they are in the table.',
  outsideWindow_one: 'One more figure lies outside the time shown.',
  outsideWindow_other: '{{count}} more figures lie outside the time shown.',
  thinned: 'Drawing {{drawn}} of {{all}} figures; the table and CSV have all.',
  replacedReadings_one:
    'One earlier value has been replaced by its source since; the table has it.',
  replacedReadings_other:
    '{{count}} earlier values have been replaced by their source since; the table has them.',
  noOtherSource:
    'No other source gave a figure within a day of the latest one ({{source}}, {{asOf}}).',
  otherSources: 'Around {{asOf}} other sources said: {{list}}.',
  sourceSays: '{{source}} {{value}}',

  paceTitle: 'People per hour between two counts',
  paceFinding: '{{perHour}} people an hour between {{from}} and {{to}}',
  paceSubtitle:
    '{{what}}: people per hour between two counts of one source. Width is time, area is people.',
  paceNeedsTwo: 'A pace needs two counts with an hour by one source; there are none here yet.',
  paceSummary_one: 'One stretch between two counts.',
  paceSummary_other: '{{count}} stretches between two counts.',
  statedForPeriod: '{{source}} stated {{value}} for {{period}}.',
  paceComputed: 'Computed here as (later count − earlier count) ÷ hours; no source states it.',
  paceStatedNote:
    'Outlines: people for a day or period as officials stated them, spread evenly over its hours.',
  paceHasNoShare: 'Pace is counted in people per hour, not as a share.',
  paceIsLinear: 'Area stands for people here, so the axis stays linear.',
  axisPace: 'people per hour',
  paceBarName: '{{from}} to {{to}}: {{people}}, {{perHour}} people per hour',

  casualtiesTitle: 'Killed and injured, by source',
  casualtiesFinding:
    '{{group}}: from {{first}} ({{firstAsOf}}) to {{last}} ({{lastAsOf}}) as counts came in',
  casualtiesSubtitle:
    'Killed and injured by source over time, people. Each panel has its own scale.',
  casualtiesSubtitleBroken:
    'Killed and injured by source over time, people. The time axis is broken: first days left, later months right. Each panel has its own scale.',
  casualtiesNotStacked:
    'Civilians and children are part of the whole beside them. Sources are compared, never added.',
  panelScalesDiffer: 'Heights cannot be compared from panel to panel.',

  provincesTitle: 'Where people are housed',
  provincesFinding:
    '{{first}} housed {{firstValue}} people and {{second}} {{secondValue}} by {{asOf}}',
  provincesSubtitle: '{{what}} by province, people, one common scale. {{definition}}',
  provincesSummary_one: 'One province: {{list}}.',
  provincesSummary_other: '{{count}} provinces; latest figures: {{list}}.',
  partsBelowTotal:
    '{{asOf}}: the provinces add up to {{sum}}, {{count}} fewer than the stated total of {{whole}}. Both are shown as stated.',
  partsAboveTotal:
    '{{asOf}}: the provinces add up to {{sum}}, {{count}} more than the stated total of {{whole}}. Both are shown as stated.',
  partsMissing:
    '{{asOf}}: the list names {{named}} of {{all}} provinces; they add up to {{sum}} beside a total of {{whole}}.',
  partsAgree_one: 'In one list the provinces add up to the stated total.',
  partsAgree_other: 'In {{count}} lists the provinces add up to the stated total.',

  dataTable: 'Table of these figures',
  eventsTitle: 'Events by number',
  eventsCount_one: 'One event on the time axis',
  eventsCount_other: '{{count}} events on the time axis',
  keyTitle: 'Sources and marks',
  keySpan: 'wide as a day, month or year: no hour was stated',
  keyFilled: 'exact',
  keyHollow: 'about',
  keyUp: 'at least',
  keyDown: 'at most',
  keyRange: 'a range was stated',
  keyBand: 'range between sources on a day',
  keyPace: 'computed from two counts',
  keyStated: 'as stated for a period',
  keyGhost: 'known later',
  keyChange: 'a value was changed then (with a number: so many)',
  keyTail: 'nothing reported since',
  companionName: '{{what}}, another measure: {{name}}',
  keyCompanion: '{{what}} ({{sources}}): another measure',
  keyboard:
    'Arrow keys move between figures, Home and End to the first and last, Enter opens the statement, Escape leaves.',
  plotRole: 'chart',
  position: '{{name}}. {{index}} of {{count}}.',
  openStatement: 'Open the statement',
  moreHere_one: 'and one more figure here',
  moreHere_other: 'and {{count}} more figures here',

  unit_people: 'people',
  unit_movements: 'movements, not people',
  unit_households: 'households',
  unit_vehicles: 'vehicles',
  unit_settlements: 'settlements',
} as const;
