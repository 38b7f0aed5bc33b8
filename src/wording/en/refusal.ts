/** Why figures must not be added up. `because` stands alone; keys are the reasons of the domain. */
export const refusal = {
  heading: 'Not added up',
  two_sources: 'Two sources speak of the same thing. They are compared, never added.',
  different_source: 'The figures come from different sources. They are compared, never added.',
  different_time: 'The figures speak of different times.',
  different_measure:
    'A number at one time, a number in a period and a total since the start are not added to each other.',
  stock_and_flow: 'A number at one time and a number in a period are not added.',
  different_unit: 'The units differ: {{one}} and {{other}}. None is turned into the other.',
  people_and_movements:
    'People and movements are not added: one person can be counted several times.',
  people_and_households:
    'People and households are not added: the size of a household is not known.',
  different_definition: 'The definitions differ: {{one}} and {{other}}.',
  different_indicator: 'The indicators differ: one person may be in both.',
  same_people: 'The same people are counted in both: first evacuated inside, then arrived.',
  part_and_whole: 'One figure is a part of the other.',
  overlapping_places: 'One place lies inside the other.',
  not_declared: 'These figures are not declared as parts of one whole for this situation.',
  unknown_indicator: 'An indicator that is not in the dictionary is never combined.',
  source_not_stated: 'A figure without a stated source is never combined.',
  missing: 'One of the figures has no number.',
  rejected: 'A rejected statement is never combined.',
  withdrawn: 'A withdrawn statement is never combined.',
} as const;
