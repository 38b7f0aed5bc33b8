/** What `npm run render` says; the page never says it. */
export const render = {
  usage:
    'Use: npm run render -- --out <folder> [--config <situations.json>] [--situation <id>] [--chart <id>,…|all|key-figures] [--query <query of a view>] [--known <day or instant>] [--lang <language>] [--format svg,png,csv,sentence,json,zip] [--size page|report|square|tall|a4|thumbnail] [--colours light|grey] [--dots 2|3] [--made <instant>|none] [--address-base <https address>] [--fonts <folder>] [--list text|json]',
  badOption: '{{option}} is “{{seen}}”. Allowed: {{allowed}}.',
  allowed: {
    moment: 'a day or an instant with its offset, as in 2023-09-26 or 2023-09-26T09:00:00+04:00',
    made: 'an instant, as in 2026-11-23T18:00:00Z, or none',
    base: 'an http or https address without a query, as in https://example.org/corridor/',
  },
  badQuery:
    '--query says {{name}} as “{{seen}}”, which no page can read. Copy the address from the page again, or leave {{name}} out.',
  badPage:
    '--query is of the page “{{seen}}”. Only views of one situation can be drawn without a browser: leave “page” out.',
  unknownChart: '{{situation}} has no chart “{{seen}}”. It has: {{allowed}}; or use all.',
  unknownSituation:
    '{{config}} has no situation “{{seen}}”, and no folder of that name lies beside it. It lists: {{allowed}}.',
  unreadable: '“{{situation}}” could not be read, so nothing was written. {{cause}}',
  missing: '{{cause}} The files were made without it.',
  nothingKnown:
    'At {{moment}} nothing was known yet, so nothing was written. The first figure became known on {{first}}: choose a later --known.',
  nothingDrawn:
    'The chart “{{chart}}” was not made: it has no figure under these choices. Choose a later --known, or other sources.',
  refused: 'The chart “{{chart}}” was not made: {{cause}}',
  noFont:
    'No PNG was made: none of the typefaces Arial, Helvetica, Liberation Sans or Arimo was found, and in another one words would stand on each other. Install Liberation Sans (fonts-liberation), or name a folder that holds one of them by --fonts. SVG needs none.',
  noBold:
    'The bold letters of {{family}} were not found, so bold words are drawn in its plain ones.',
  noLetters:
    'The PNG of “{{chart}}” was not made: no typeface on this machine has the letters “{{letters}}”. Install one that has (Noto has most), or name its folder by --fonts. SVG needs none.',
  folder: 'The folder {{folder}} cannot be written, so nothing more was made: {{seen}}',
} as const;
