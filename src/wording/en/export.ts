/** What a chart, the table and the page offer to save; refusals to save. */
export const exportMessages = {
  files: 'Data files …',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  pictures: 'Picture: preview, sizes, copy …',
  saved: 'Saved as {{name}}.',
  handedOver:
    'The file {{name}} was handed to the browser. If nothing was saved, this frame does not allow downloads: open the page itself.',

  refused: {
    nothing: 'There is no figure to save. Change the selection.',
    frame:
      'This page sits in a frame that does not allow downloads. Open the page itself and save there.',
    unsupported: 'This browser cannot save files from a page. Copy the table instead.',
    failed: 'The file could not be made. Try again, or choose fewer figures.',
  },
} as const;
