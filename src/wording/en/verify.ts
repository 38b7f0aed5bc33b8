/** The page that checks a receipt, and everything that carries one. */
export const verify = {
  heading: 'Check figures by their receipt',
  lead: 'Every picture, file and copied sentence of this page carries a receipt. Give it here: the page answers whether its figures are what was known, and what has changed since. Nothing leaves this browser.',

  typed: {
    label: 'Receipt',
    hint: 'Sixteen letters and digits, as in CC6E-8ZZY-CWRP-TY2P. Paste the address printed beside it as well, or the whole sentence: then it is found at once.',
    check: 'Check',
  },
  file: {
    label: 'Or a file: choose it, drop it here, or paste it',
    hint: 'A picture (SVG or PNG), figures (CSV, JSON, zip), an embed or a report (HTML, Word). The name of the file does not matter.',
  },
  given: 'Given: {{what}}',
  form: {
    text: 'a receipt, typed or pasted',
    svg: 'a picture (SVG)',
    png: 'a picture (PNG)',
    html: 'a web page as a file',
    docx: 'a Word file',
    csv: 'a file of figures (CSV)',
    json: 'a file of figures (JSON)',
    zip: 'a zip with figures',
    xlsx: 'a workbook',
  },

  reading: 'Reading …',
  loading: 'Loading the figures of {{count}} situations …',
  checking: 'Checking …',
  searching:
    'Searching by the receipt alone: {{percent}} of all views and moments tried. The address beside the receipt makes it quick.',
  stop: 'Stop',
  stopped: 'Stopped. Give the address that is printed beside the receipt.',

  // What was given cannot be checked.
  fault: {
    nothing: 'There is nothing in it. Give a receipt, or a file that carries one.',
    no_code:
      'There is no receipt in this text. It has sixteen letters and digits in four groups, as in CC6E-8ZZY-CWRP-TY2P; the letter U never occurs.',
    no_receipt_in_picture:
      'This picture carries no receipt in its file: it comes from another tool, or a program has saved it again without one. Type the receipt that is printed in it.',
    no_receipt_in_page:
      'This file carries no receipt. Give one that was made by Corridor, or type the receipt printed in it.',
    no_ids:
      'This table has no column figure_id, so its rows cannot be found again. Give the file as it was saved here.',
    no_figures: 'There is no row of figures in this file.',
    other_picture:
      'A picture of this kind carries no receipt in its file. Type the receipt that is printed in it, with the address beside it.',
    pdf: 'A PDF carries no receipt in its file. Type the receipt that is printed in it, with the address beside it.',
    no_data_in_zip: 'There is no data.csv in this zip.',
    cut_off: 'This file is damaged or cut off: its end is missing. Copy or download it again.',
    unknown_kind:
      'This file is nothing that Corridor makes: no picture, no figures, no report. Give one of those, or type a receipt.',
    too_large:
      'This file is too large to be one of Corridor’s: more than {{limit}} megabytes. Nothing of it was read.',
    too_many_rows: 'This file has more than {{limit}} rows. Nothing was compared.',
    unreadable: 'The browser could not read this file. Try again, or copy it to this device first.',
  },

  // What was found.
  matches_one: 'This figure matches what was known on {{moment}}.',
  matches_other: 'These {{count}} figures match what was known on {{moment}}.',
  matchesLatest_one:
    'This figure matches what was known up to {{moment}}, and still is the latest.',
  matchesLatest_other:
    'These {{count}} figures match what was known up to {{moment}}, and still are the latest.',
  complete: 'No row was changed, added or left out.',
  incomplete:
    'Every row that is in it is right, but it is not the file that was saved: rows were added or left out, or its receipt was changed.',
  noReceipt: 'The file carries no receipt, so it cannot be told whether rows were left out.',
  rowsMatch_one: 'The one row of this file says what the data say.',
  rowsMatch_other: 'All {{count}} rows of this file say what the data say.',
  differs_one: 'This file does not match: one cell is other than in the data.',
  differs_other: 'This file does not match: {{count}} cells are other than in the data.',
  strangersHead_one: 'This file does not match: one row is no figure of this situation.',
  strangersHead_other: 'This file does not match: {{count}} rows are no figures of this situation.',
  otherCode: 'This does not match: its view gives another receipt, {{code}}.',
  otherCodeWhy:
    'Either the file was changed, or its figures came from other data, or figures with an earlier date were added or corrected since. Below are the figures that the data have for this view; compare them with the file.',
  notFound: 'No view of the situations listed here gives this receipt.',
  notFoundRows: 'No row of this file is a figure of the situations listed here.',
  needed:
    'It may be mistyped, or it may be of a view with choices of its own (a time window, chosen sources, another base, a report). Give the address that is printed beside it, or the file itself.',
  neededComparison:
    'It is the receipt of a comparison of several situations. Give the figures of that comparison (CSV): each of its rows can be checked.',
  neededRows: 'Figures of another site, or your own, can be checked only where they are loaded.',
  unread: 'Not searched, because it could not be read: {{title}}. {{cause}}',
  pixels:
    'The receipt vouches for the figures listed here, not for the dots of the picture, which can be painted over. Compare what you see in it with the list.',
  words:
    'The receipt vouches for the figures listed here, not for the words around them. Compare both.',
  compared:
    'Compared were indicator, place, time, number, qualifier, unit, source and status. Notes, links and dates of publication are not part of a receipt.',

  view: 'View',
  situation: 'Situation',
  code: 'Receipt',
  known: 'Known up to',
  open: 'Open this view',
  scope: {
    'key-figures': 'Key figures',
    page: 'The charts of the page, as a text',
    table: 'Table',
    all: 'All figures',
    figure: 'One figure',
    together: 'Figures taken together',
    report: 'Report',
    rows: 'File of figures',
  },

  // Since then.
  since: 'Changes since',
  nothingSince: 'Since then nothing became known that changes these figures or adds to them.',
  nothingSinceRows: 'Since then none of these figures was replaced or withdrawn.',
  sinceRevised_one: 'one figure was changed',
  sinceRevised_other: '{{count}} figures were changed',
  sinceWithdrawn_one: 'one was withdrawn',
  sinceWithdrawn_other: '{{count}} were withdrawn',
  sinceAdded_one: 'one more figure became known',
  sinceAdded_other: '{{count}} more figures became known',
  sinceGone_one: 'one is no longer shown in this view',
  sinceGone_other: '{{count}} are no longer shown in this view',
  sinceSentence: 'Since then {{list}}.',
  revised: 'Changed since',
  withdrawn: 'Withdrawn since',
  added: 'Known since',
  gone: 'No longer shown',
  figures: 'The figures it vouches for',
  dataFigures: 'The figures that the data have for this view',
  cells: 'Cells that differ',
  strangers: 'Rows that are no figures of this situation',
  repeated: 'Rows that stand twice',
  missing: 'Figures that the file lacks',
  showAll_one: 'Show the last one too',
  showAll_other: 'Show all {{count}}',

  column: {
    what: 'What',
    asOf: 'As of',
    value: 'Number',
    was: 'Was',
    now: 'Now is',
    source: 'Source',
    known: 'Known from',
    row: 'Row',
    cell: 'Column',
    inFile: 'In the file',
    inData: 'In the data',
  },
  empty: 'empty',
} as const;
