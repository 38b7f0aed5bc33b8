/** What this site keeps on the reader's device, and what became of copies that could not be used. */
export const device = {
  none: 'Nothing is kept on this device.',
  refused:
    'This browser does not let the page keep a copy on this device. The page works; it cannot open offline.',
  page: 'The page itself, so that it opens without a network.',
  copies_one: 'The last answer of {{count}} address, {{size}}, the oldest from {{moment}}.',
  copies_other: 'The last answers of {{count}} addresses, {{size}}, the oldest from {{moment}}.',
  own: 'Your own figures “{{title}}”, {{size}}.',
  leavesNot: 'All of it stays on this device. Anyone who uses this browser can open it.',
  delete: 'Delete everything kept on this device',
  deleted: 'Everything was deleted. Nothing more is kept until the page is opened again.',
  kilobytes: '{{number}} KB',
  megabytes: '{{number}} MB',

  lost: {
    older_version: 'A saved copy of an older version of this page was removed.',
    damaged: 'A saved copy could not be read any more and was removed.',
    not_kept: 'This browser does not let the page keep a copy on this device.',
  },
} as const;
