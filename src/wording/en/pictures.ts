/** The dialog for pictures, and the few words that stand in pictures alone. */
export const pictures = {
  heading: 'Picture',
  nothing: 'There is no figure to draw: nothing was made. Change the selection.',
  notShown: 'This browser cannot show the preview. The files can be saved all the same.',

  size: 'Size',
  sizeName: {
    report: 'Report and slides (16:9)',
    square: 'Square',
    tall: 'Tall (2:3)',
    a4: 'A4 text width (16 cm)',
    thumbnail: 'Thumbnail: title, chart, source',
  },
  colours: 'Colours',
  coloursName: {
    light: 'Colour',
    grey: 'Grey, for print',
  },
  dots: 'Dots of the PNG',
  dotsName: {
    '2': 'Double',
    '3': 'Threefold',
  },
  facts: 'PNG: {{width}} × {{height}} dots, {{centimetres}} cm wide where it is inserted.',

  saveSvg: 'Save SVG',
  savePng: 'Save PNG',
  copyPicture: 'Copy picture',
  copyForWord: 'Copy for Word',
  copyTable: 'Copy table',
  forWord: 'Copy for Word puts picture, sentence and table on the clipboard together.',

  pictureCopied: 'Picture copied.',
  wordCopied: 'Picture, sentence and table copied.',
  wordWithoutPicture:
    'Sentence and table copied; this browser does not let the page copy the picture. Save the PNG and insert it.',
  tableCopied: 'Table copied.',
  pictureNotCopied: 'This browser does not let the page copy pictures. Save the PNG and insert it.',
  tableNotCopied: 'This browser does not let the page copy. Save the figures of the chart as CSV.',

  receipt: 'Receipt {{receipt}}',
  eventsLeft_one: 'one more event, listed at the address below',
  eventsLeft_other: '{{count}} more events, listed at the address below',
  panelsShown: '{{shown}} of {{all}} panels.',
  keyFiguresTitle: '{{situation}}: key figures',
  keyFiguresSubtitle: 'Each number with its source and its own time.',
  columnChange: 'Change or base',
  keyFiguresShown: '{{shown}} of {{all}} key figures.',
  keyFiguresSummary: '{{label}}: {{value}} ({{source}}, {{asOf}}).',
  keyFigureNone: '{{label}}: {{refused}}',
} as const;
