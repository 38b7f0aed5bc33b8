/**
 * Why some figures are not combined; keys are the reasons of the domain. The sentences name the two things and hold
 * for any combination: what was refused (a sum, a share, one axis) is said beside them.
 */
export const refusal = {
  rejected: '{{one}}, {{oneValue}} ({{oneSource}}), is a wrong copy and is never combined.',
  unknown_indicator: '{{one}} is not in the dictionary: what it counts is not known here.',
  source_not_stated: 'No source is stated for {{one}}, {{oneValue}}: it speaks for nobody.',
  same_figure: 'It is one and the same figure: {{oneValue}} ({{oneSource}}).',
  people_and_movements:
    '{{one}} counts {{oneCounted}} and {{other}} counts {{otherCounted}}; one person can make several movements.',
  two_units:
    '{{one}} counts {{oneCounted}} and {{other}} counts {{otherCounted}}; none is turned into the other.',
  plan_and_count: 'A plan is not a count: {{one}} ({{oneKind}}) and {{other}} ({{otherKind}}).',
  stock_and_flow: 'Two kinds of count: {{one}} ({{oneKind}}) and {{other}} ({{otherKind}}).',
  two_sources:
    '{{oneSource}} and {{otherSource}} speak of the same people: sources are compared, never added.',
  two_sources_parts:
    '{{one}} is stated by {{oneSource}} and {{other}} by {{otherSource}}: two sources may count differently.',
  two_readings:
    '{{oneSource}} stated {{oneValue}} and {{otherValue}} for times that overlap: two counts of the same people.',
  two_definitions: '{{one}} and {{other}} are counted by two definitions: {{difference}}.',
  two_indicators: '{{one}} and {{other}} count two different things.',
  same_people: '{{one}} ({{oneMeasure}}) and {{other}} ({{otherMeasure}}) may be the same people.',
  same_people_chain:
    '{{one}} ({{oneMeasure}}) and {{other}} ({{otherMeasure}}) may be the same people: {{chain}}.',
  part_and_whole: '{{one}} is counted in {{other}} already: a part and its whole.',
  two_times:
    'The figures are of two times, {{oneAsOf}} and {{otherAsOf}}: the same people may be in both.',
  not_declared: 'Nothing declares {{one}} and {{other}} as parts of one whole.',
  not_declared_set: 'Nothing declares these figures as parts of one whole.',

  // A change needs one thing and one source.
  two_things: '{{one}} and {{other}} are two things: only one and the same thing has a change.',
  two_sources_apart:
    '{{oneSource}} speaks of {{oneAsOf}} and {{otherSource}} of {{otherAsOf}}: a difference would mix time and source.',
  periods_differ: 'The periods differ in length: {{oneAsOf}}; {{otherAsOf}}.',

  // A share or a remainder needs a count and a base.
  same_thing: 'Both state the same thing, {{one}}: neither is a part of the other.',
  no_base: 'Neither {{one}} nor {{other}} is declared as the whole of the other.',
  not_of_base: '{{one}} may count people who are not among {{other}}.',
  base_may_be_zero: 'The base, {{other}}, may be zero.',
  not_leaving: '{{one}} counts people who are still in the area: none is taken from {{other}}.',
  some_of_those: '{{one}} counts only some of those who left.',
  count_larger_than_base:
    'The count, {{oneValue}}, is larger than this base, {{otherValue}}, so no remainder can be stated.',

  open_ends: 'The bounds are open: {{oneValue}} and {{otherValue}} leave every answer possible.',
  not_reported: 'A number is missing: not reported.',
  suppressed: 'A number is missing: it is withheld.',
  unreadable: 'A number is missing: unreadable in the source.',
  withdrawn: 'A number is missing: withdrawn by the source.',

  name: {
    place: '{{label}}, {{place}}',
    group: '{{label}}, {{breakdown}}',
  },
  measure: {
    stock: 'stock',
    flow: 'flow',
    cumulative: 'cumulative',
    forecast: 'plan',
    unknown: 'kind of count not declared',
  },
  kind: {
    stock: 'stock, a number at one time',
    flow: 'flow, a number in a period',
    cumulative: 'cumulative, a total since the start',
    forecast: 'a number prepared for',
    unknown: 'kind of count not declared',
  },
  definition: {
    since: 'another start',
    cause: 'another cause',
    place_role: 'another role of the place',
    operation: 'another operation',
    sector: 'another sector',
    event: 'another event',
    record: 'another record',
  },

  // How the same people come into two counts.
  chain: {
    evacuated_arrivals: 'first evacuated inside, then arrived',
    evacuated_sheltered: 'evacuated inside, and taken to a shelter',
    arrivals_registered: 'first counted at the border, then registered',
    arrivals_accommodated: 'first counted at the border, then housed by the state',
    arrivals_arrivals_in_period: 'those of the period are in the total',
    registered_accommodated: 'registered, and housed by the state',
    injured_killed: 'some of the injured may have died',
    injured_patients_transferred: 'injured, and taken to a hospital elsewhere',
    idps_sheltered: 'displaced, and staying in a shelter',
    returned_to_armenia_left_armenia: 'movements out and back',
  },
} as const;
