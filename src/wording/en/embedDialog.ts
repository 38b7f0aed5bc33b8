/** The dialog that puts one chart into another page. */
export const embedDialog = {
  later: 'What readers see later',
  fixed: 'Fixed',
  updating: 'Keeps updating',
  fixedKnown: 'Fixed: shows what was known on {{date}}.',
  fixedArchive: 'Fixed: shows all figures of this archive, which does not grow any more.',
  fixedNow: 'Fixed: shows the figures as they are now.',
  updatingNow:
    'Keeps updating: shows the latest figures of the feed each time a reader opens it, and says when they were fetched.',
  noUpdates: 'This is an archive: nothing is added to it, so there is nothing to update.',
  published:
    'This view is published as a file of its own. It can be read without scripts and stays the same, also when the feed is gone.',
  publishedLooks:
    'A script in the file changes colours, title and table. Without scripts the title is there, the table is folded, and the colours are those of the device.',
  history:
    'This view is not published as a file, so the address is that of the interactive embed, which needs scripts. The archive holds its own history, so it shows the same later.',
  unpublished:
    'This view is not published as a file on this site, and a feed that grows would change what an address shows. So there is no address to offer: save the chart as one file and put it on your own server, or ask whoever runs this site to publish it.',
  own: 'Your own figures are on this device only, and no address leads to them. Save the chart as one file, with the figures inside.',

  feed: 'These figures are from an address that was typed in, and no embed follows such an address. Save the chart as one file, with the figures inside.',

  column: 'Width of the column',
  pixels: '{{count}} pixels',
  other: 'Another number',
  columnPixels: 'Width in pixels',
  heightPixels: 'Height in pixels',
  height: 'Height',
  heightFits: 'As it needs ({{height}})',
  heightUnknown: 'As it needs',
  title: 'Title',
  titleOn: 'Shown',
  titleOff: 'Left out',
  table: 'Table',
  tableOn: 'Shown',
  tableOff: 'Left out',
  fileLooks:
    'The file has its title and its table, and follows the colours of the reader’s device.',

  preview: 'Preview',
  previewOf: 'Preview: {{title}}',
  previewScaled: '{{width}} by {{height}} pixels, shown at {{percent}} %.',
  previewFull: '{{width}} by {{height}} pixels.',
  previewOfFile: 'The file holds the same chart as a drawing that does not move.',

  noPreview: 'No preview: this page sits in a frame that is closed to others.',

  form: 'How it gets into your page',
  forms: {
    plain: 'Frame',
    fitted: 'Frame that fits its height',
    script: 'Script alone',
    editors: 'For WordPress, Drupal and the like',
    picture: 'Picture with a link',
    file: 'One file, for your own server',
  },
  formSays: {
    plain: 'Works nearly everywhere. The height stays as it is set here.',
    fitted:
      'A small script of this site makes the frame as high as the chart, in any column. It reads nothing of your page.',
    script:
      'One element and the script, which makes the frame. Without scripts readers see a link and the source.',
    editors:
      'No script and no style. Where an editor takes the frame away as well, the sentence, the source and the link stay.',
    picture: 'Save the picture, put it on your server, and write its address in place of its name.',
    file: 'Title, drawing, sentence, source and table in one HTML file without scripts. It can be opened from a disk, sent by mail or shown in a frame.',
  },
  code: 'Code for your page',
  copy: 'Copy the code',
  copied: 'The code is copied.',
  copyFailed:
    'This browser does not let the page copy. The code is selected: copy it with the keys.',
  savePicture: 'Save the picture (PNG)',
  saveFile: 'Save the file (HTML)',
  fileFailed: 'The file could not be made. Try again after the page is loaded anew.',
} as const;
