/** Why a row was not taken: what was seen, what is allowed, what to do. Notes on the table as a whole. */
export const setAside = {
  heading: 'Rows that were set aside',
  intro: 'These rows were received and are not drawn. Nothing was changed in them.',
  none: 'No row was set aside.',
  row: 'Row {{row}}',
  rowIs: 'Row {{row}}: {{sentence}}',
  rejectedHeading: 'Rejected statements',
  rejectedIntro: 'Wrong copies, kept with the reason. They are never drawn and never counted.',
  noReason: 'The table gives no reason.',

  reason: {
    missing_cell: 'The cell "{{column}}" is empty. Every row needs it; fill it in.',
    bad_date:
      '"{{seen}}" in "{{column}}" is not a date that can be read. Write it as 2023-09-24, 2023-09 or 2023, or with a time as 2023-09-24T18:00+04:00.',
    date_out_of_range:
      '"{{seen}}" in "{{column}}" lies outside the years 1900 to 2100. It may be of another calendar; write it in the Gregorian one.',
    bad_number:
      '"{{seen}}" in "{{column}}" is not a plain number. Write digits only, without separators, and put words such as "about" into "qualifier".',
    number_too_large: '"{{seen}}" in "{{column}}" is too large to be exact. Check the number.',
    negative: '"{{seen}}" in "{{column}}" is below zero. Counts start at 0; check the number.',
    not_whole:
      '"{{seen}}" in "{{column}}" is not a whole number. If the dot separates thousands, leave it out.',
    bad_qualifier: '"{{seen}}" is not a qualifier. Use exact, about, at_least, at_most or between.',
    qualifier_without_value:
      'The qualifier "{{seen}}" has no number to go with. Fill in "value", or for a range "value_low" and "value_high".',
    range_reversed:
      'The lower end is larger than the upper one ("{{seen}}"). Exchange "value_low" and "value_high".',
    bad_role: '"{{seen}}" is not a role. Use recommended, triangulation or rejected.',
    bad_breakdown:
      '"{{seen}}" in "{{column}}" is not a breakdown. Write key=value pairs, with a semicolon between them.',
    bad_status:
      '"{{seen}}" is not a status. Use normal, not_reported, suppressed, unreadable, withdrawn or example.',
    bad_measure: '"{{seen}}" is not a kind of count. Use stock, flow, cumulative or forecast.',
    cell_too_long: 'The cell "{{column}}" is too long to be read. Shorten it to 10,000 characters.',
    duplicate_extra_cells:
      'The row has more cells than the header has columns. Put text with commas in quotes.',
    superseded:
      'The feed states this again, for the same time or a later one. That row was taken, and this one ("{{seen}}") kept here.',
    unnamed_series:
      'The configuration does not say what "{{seen}}" counts, and nothing is guessed. Name it among the series of the feed.',
    mangled_text:
      '"{{seen}}" in "{{column}}" looks like an age or size that a spreadsheet turned into a date. Take the file as it was published.',
    not_a_record: 'This entry of the feed is no row: {{seen}}',
    too_fine:
      '"{{seen}}" in "{{column}}" is finer than the second administrative level, or a position. Such rows are not shown, for the safety of people.',
    not_additive:
      '"{{seen}}" stands beside a total that already holds it, so it was not added up and is kept here.',
    summed_stock:
      '"{{seen}}" may be several counts of the same people added up: the feed adds all reports since the start date of its address. Ask it with fromDate=1900-01-01.',
    not_asked:
      'The feed answered with "{{seen}}", which its address does not ask for. Check the spelling of the address.',
  },

  note: {
    unknown_columns_one: '{{count}} column is not known here and was left out: {{names}}.',
    unknown_columns_other: '{{count}} columns are not known here and were left out: {{names}}.',
    hidden_characters_removed_one: 'Hidden characters were removed from {{count}} cell.',
    hidden_characters_removed_other: 'Hidden characters were removed from {{count}} cells.',
    damaged_letters_one: 'Letters in {{count}} cell were damaged before they reached us.',
    damaged_letters_other: 'Letters in {{count}} cells were damaged before they reached us.',
    identical_rows_merged_one:
      '{{count}} row repeats another one word for word and was merged with it.',
    identical_rows_merged_other:
      '{{count}} rows repeat others word for word and were merged with them.',
    no_zone_one: '{{count}} time has no time zone. It was read in the zone of the situation.',
    no_zone_other:
      '{{count}} times have no time zone. They were read in the zone of the situation.',
    unknown_indicator_one:
      '{{count}} indicator is not in the dictionary: {{names}}. It is shown under its own name and never combined.',
    unknown_indicator_other:
      '{{count}} indicators are not in the dictionary: {{names}}. They are shown under their own names and never combined.',
    unknown_source_one: '{{count}} source is not declared for this situation: {{names}}.',
    unknown_source_other: '{{count}} sources are not declared for this situation: {{names}}.',
    not_declared_json: 'The feed did not say that it is JSON. It was read as JSON.',
    magnitude_changed:
      'Ten times as large or as small as in the update before: {{names}}. Has the unit changed?',
  },
} as const;
