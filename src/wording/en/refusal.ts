/** Why figures must not be added up; keys are the reasons of the domain (`COMBINE_REFUSALS`). */
export const refusal = {
  heading: 'Not added up',
  rejected: 'A rejected statement is a wrong copy and is never combined.',
  unknown_indicator: 'An indicator that is not in the dictionary is never combined.',
  source_not_stated: 'A figure without a stated source is never combined.',
  same_figure: 'It is one and the same figure.',
  two_sources: 'Two sources speak of the same thing. They are compared, never added.',
  two_readings: 'These are two readings of the same count. Only one of them can be right.',
  people_and_movements:
    'People and movements are not added: one person can be counted several times.',
  two_units: 'The units differ, and none is turned into the other.',
  stock_and_flow:
    'A number at one time, a number in a period and a total since the start are not added to each other.',
  two_definitions: 'The definitions differ: another start, another cause or another place role.',
  same_people: 'The same people may be in both: first evacuated inside, then arrived.',
  part_and_whole: 'One figure is a part of the other.',
  two_times: 'The figures speak of different times.',
  not_declared: 'These figures are not declared as parts of one whole for this situation.',
} as const;
