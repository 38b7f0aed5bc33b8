/** What `npm run publish` says; the page never says it. */
export const publish = {
  usage:
    'Use: npm run publish -- --config <situations.json> --site <built folder> [--base-url <https address>] [--situation <id>,…] [--chart <id>,…] [--lang <language>,…] [--known <day or instant>] [--only archive] [--replace]',
  badOption: '{{option}} is “{{seen}}”. Allowed: {{allowed}}.',
  allowed: {
    base: 'an http or https address without a query, as in https://example.org/corridor/',
    moment: 'a day or an instant with its offset, as in 2023-09-26 or 2023-09-26T09:00:00+04:00',
  },
  notBuilt:
    '{{site}} is not a folder that “npm run build” made: {{file}} is not there. Build the page first, or name its folder by --site.',
  unknownSituation: '{{config}} has no situation “{{seen}}”. It has: {{allowed}}.',
  unknownChart: 'No situation that is published has a chart “{{seen}}”. They have: {{allowed}}.',
  badList: '{{config}}, publish: {{cause}}',
  badEntry:
    'entry {{number}} is {{seen}}. Needed: a “query” such as "?situation=…&chart=…", and a “file”: a name of small letters, digits and hyphens.',
  unknownEntry: 'entry {{number}} names “{{seen}}”, which is not there. Allowed: {{allowed}}.',
  twice: 'two entries would write {{file}}. Give one of them another name.',
  nothing: 'No situation of this configuration is an archive, so nothing was written.',
  unreadable: '“{{situation}}” could not be read, so nothing of it was written. {{cause}}',
  missing: '{{situation}}: {{cause}} The files were made without it.',
  written: '{{file}}  {{size}} KB  {{receipt}}',
  notDrawn: '{{file}} was not made: {{cause}}',
  nothingKnown:
    '{{file}} was not made: no figure of this chart was known at {{moment}}. The first became known on {{first}}: choose a later --known.',
  standing:
    '{{file}} was left as it is: it is fixed, and its figures are others (receipt {{before}}, now {{now}}). Publish the new ones under a moment of their own (--known <day>), or write over it with --replace.',
  noBase:
    'Without --base-url oEmbed answers and link pictures were left out: they need the address at which the site will lie.',
  noFont:
    'Link pictures were left out: none of the typefaces Arial, Helvetica, Liberation Sans or Arimo was found. Install Liberation Sans (fonts-liberation).',
  noLetters:
    'The link picture of {{file}} was left out: no typeface on this machine has all of its letters.',
  summary_one: '{{count}} file, {{left}} left out. List: {{list}}',
  summary_other: '{{count}} files, {{left}} left out. List: {{list}}',
  locked: 'Another run is at work in {{folder}}, so this one did nothing. Try again later.',
  folder: 'The folder {{folder}} cannot be written: {{seen}}',
} as const;
