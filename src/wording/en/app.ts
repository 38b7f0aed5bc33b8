/** The page around the charts: navigation, settings, marking, errors of the page itself. */
export const app = {
  name: 'Corridor',
  tagline: 'Evacuation and displacement figures with their qualifiers, sources and revisions',
  title: '{{situation}} – Corridor',
  skipToContent: 'Skip to the figures',
  close: 'Close',
  back: 'Back',
  cancel: 'Cancel',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'This browser does not let the page copy. Select the text and copy it by hand.',
  open: 'Open',
  more: 'More',
  less: 'Less',
  showAll: 'Show all',
  opensInNewTab: 'opens in a new tab',
  help: 'Help',
  situation: 'Situation',
  chooseSituation: 'Choose a situation',
  placeNames: 'Also named {{names}}',

  page: {
    label: 'Pages',
    situation: 'Situation',
    compare: 'Compare',
    data: 'Your data',
    report: 'Report',
    verify: 'Check a receipt',
    notBuilt: 'This page is not part of this version.',
    unknown: 'There is no page "{{page}}". The situation is shown instead.',
  },
  tab: {
    label: 'Views of this situation',
    charts: 'Charts',
    table: 'Table',
    sources: 'Sources',
    changes: 'Changes',
  },

  theme: {
    label: 'Colours',
    light: 'Light',
    dark: 'Dark',
    system: 'As the device',
  },
  language: {
    label: 'Language',
    en: 'English',
    'en-XA': 'Stretched (for testing)',
    'en-XB': 'Mirrored (for testing)',
  },

  // What kind of data this is; never hidden.
  marking: {
    archive: 'Archive: ends {{date}}.',
    archiveNoEnd: 'Archive.',
    archiveExplained: 'A finished record. It is not polled and does not grow old.',
    live: 'Live feed',
    replay: 'Replay of the archive: it is now {{moment}}',
    replayExplained: 'The archive is played again as it became known. These are past events.',
    example: 'EXAMPLE DATA',
    exampleExplained: 'Invented figures for trying the page. Do not publish them.',
    own: 'Your data: nothing leaves this browser',
  },

  // Base of shares.
  base: {
    label: 'Share of',
  },

  share: {
    heading: 'Share this view',
    address: 'Address of this view',
    copyAddress: 'Copy address',
    copySentence: 'Copy sentence',
    copyCitation: 'Copy citation',
    print: 'Print',
  },

  disclaimer: {
    heading: 'Names and boundaries',
    default: 'The names and designations used do not imply endorsement or acceptance of any claim.',
  },
  licence: 'Licence of the data: {{name}}',

  // Addresses that cannot be followed to the letter.
  addressIgnored: 'A part of the address was not understood and was left out: {{names}}.',
  feedNotListed:
    'This site may not fetch from {{host}}: it is not on the list in its security policy. Open the file from your device, or ask the site owner to add the host.',
  openFile: 'Open a file instead',
  ownElsewhere:
    'These figures were on another device, or were removed from this one. {{title}} is shown instead.',
  unknownSituation: 'There is no situation "{{id}}". {{title}} is shown instead.',

  // One error boundary per panel and one for the page.
  panelFailed: 'This part of the page failed. The rest still works; the table has all figures.',
  pageFailed:
    'The page failed and cannot go on. Load it again; if it happens again, report the text below.',
  reload: 'Load again',
  errorDetail: 'What was seen: {{detail}}',
  scriptNeeded: 'This page needs scripts. The embedded charts work without them.',
  localOnly: 'No cookie, no tracking, no request to others than the feed.',
  onThisDevice: 'On this device',
} as const;
