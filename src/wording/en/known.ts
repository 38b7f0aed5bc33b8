/** "As known at": the control of the second clock and what it says. */
export const known = {
  label: 'As known at',
  latest: 'Latest',
  all_one: '{{count}} figure',
  all_other: 'all {{count}} figures',
  latestSpoken: 'Latest, {{all}}',
  help: 'Left and right arrow keys move by one hour, Page Up and Page Down by one day. Home goes to the first moment, End to the latest. Escape takes the choice back.',

  // Buttons: the visible words are a part of the name.
  day: '1 day',
  hour: '1 hour',
  dayBack: '1 day back',
  hourBack: '1 hour back',
  hourOn: '1 hour on',
  dayOn: '1 day on',

  type: 'Type a date',
  date: 'Date',
  time: 'Time',
  fields: 'Moment, in {{zone}} time (UTC{{offset}})',
  zone: '{{zone}}, UTC{{offset}}',
  zoneAtDayEnd: 'end of the day, {{zone}}, UTC{{offset}}',

  // What the page shows, where a moment is chosen.
  notice_one: 'As known at {{moment}}: {{known}} of {{count}} figure was known.',
  notice_other: 'As known at {{moment}}: {{known}} of {{count}} figures were known.',
  nothing:
    'As known at {{moment}}: nothing was known yet. The first figure became known {{first}}.',
  assumedThen_one:
    'Known-from is assumed for {{count}} of them, since no publication date was stated.',
  assumedThen_other:
    'Known-from is assumed for {{count}} of them, since no publication date was stated.',
  hindsight: 'Roles were given later, with hindsight.',
  backToLatest: 'Back to the latest',
  ghost: 'Show faintly what became known later',

  // What the ticks are, and where the slider ends.
  ticks: 'Each tick: figures that became known.',
  assumed_one:
    'Known-from is assumed for {{assumed}} of {{count}} figure, since no publication date was stated (below the line).',
  assumed_other:
    'Known-from is assumed for {{assumed}} of {{count}} figures, since no publication date was stated (below the line).',
  after_one: '{{count}} became known after {{day}}, where the slider ends.',
  after_other: '{{count}} became known after {{day}}, where the slider ends.',
} as const;
