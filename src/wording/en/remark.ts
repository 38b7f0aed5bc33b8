/** What a reader should know about how figures were stated: on one figure, and counted over all of them. */
export const remark = {
  heading: 'About this statement',
  listHeading: 'How the figures were stated',
  show: 'Show them',
  more: '{{shown}} of {{all}} are listed here; the table has all of them.',
  withdrawn:
    'The source took this number back. A withdrawal is a statement of its own: it is listed under Changes and has no number.',
  to_come:
    'The time that this speaks of had not come when it was read. It is shown, but it is never taken as the latest.',
  published_before:
    'It was published before the time that it speaks of. It counts as known from its publication.',
  two_readings:
    'The source also gave {{list}} for this moment, and neither is known to be the later. A line takes only one of them.',
  two_zones: 'One moment, written in two zones ({{list}}): it is one figure.',
  several_media: 'The same statement was carried by several media ({{list}}). It is counted once.',
  assumed:
    'No date of publication is stated. It is assumed to have been known from the end of the time that it speaks of.',
  count: {
    withdrawn_one: '{{count}} figure was withdrawn by its source.',
    withdrawn_other: '{{count}} figures were withdrawn by their sources.',
    to_come_one:
      '{{count}} figure speaks of a time that had not come when it was read; it is never the latest.',
    to_come_other:
      '{{count}} figures speak of times that had not come when they were read; they are never the latest.',
    published_before_one: '{{count}} figure was published before the time that it speaks of.',
    published_before_other: '{{count}} figures were published before the times that they speak of.',
    two_readings_one:
      '{{count}} figure is one of several that its source gave for one moment, none known to be the later.',
    two_readings_other:
      '{{count}} figures are among several that their source gave for one moment, none known to be the later.',
    two_zones_one: '{{count}} figure had its moment written in two zones.',
    two_zones_other: '{{count}} figures had their moments written in two zones.',
    several_media_one: '{{count}} figure was carried by several media; it is counted once.',
    several_media_other: '{{count}} figures were carried by several media; each is counted once.',
    assumed_one: '{{count}} figure has no date of publication; known from is assumed.',
    assumed_other: '{{count}} figures have no date of publication; known from is assumed.',
  },
} as const;
