/** A chart as an HTML file of its own, which is there without any script. */
export const embedFile = {
  fixedArchive: 'Fixed: this archive as it ends. This file does not change.',
  fixedKnown: 'Fixed: shows what was known on {{moment}}. This file does not change.',
  fixedFetched: 'Fixed: shows what was published up to {{moment}}. This file does not change.',
  laterExist: 'Later figures exist.',
  csv: 'Figures as CSV',
  saved: 'If no file was saved, downloads are not allowed in this frame. Open the full page.',
  figureOnPage: 'Enter or a click opens the statement on the full page.',
  changed: 'The site no longer shows all of these figures.',
  clockBehind:
    'Whether newer figures exist cannot be told: the clock of this device is behind the time up to which these were known.',
  newerUnread: 'Whether newer figures exist cannot be told: the feed cannot be reached.',
} as const;
