/** States of a feed as sentences, causes of failure, freshness, saved copies. */
export const feed = {
  // First load.
  loading: 'Loading figures …',
  loadingName: 'Loading {{name}} …',
  retrying: 'Not reachable yet. Trying again ({{attempt}} of {{attempts}}).',
  retryingBecause: 'Not reachable yet: {{cause}} Trying again ({{attempt}} of {{attempts}}).',
  waiting: 'The feed asked us to wait. Next try in {{wait}}.',
  failed: 'The figures could not be loaded. {{cause}}',
  failedHeading: 'No figures could be loaded',
  tryAgain: 'Try again',
  openArchive: 'Open the archive',
  openExample: 'Open example data',
  openFile: 'Open a file instead',

  // Nothing to show.
  empty: 'The feed answered and holds no figures.',
  emptySelection: 'No figures reported for this selection.',
  emptyThen: 'No figures were known at {{moment}}. The first became known at {{first}}.',
  clearFilters: 'Clear filters',
  allSetAside:
    'Rows were received, but none could be read. All of them were set aside; see the table.',

  // Data are there, but not fresh.
  stale: 'Showing figures fetched {{moment}}, {{age}} ago. {{cause}}',
  staleNoCause: 'Showing figures fetched {{moment}}, {{age}} ago.',
  refreshing: 'Looking for new figures …',
  updated: 'Figures updated {{moment}}.',
  noNewFigures: 'No new figures since {{moment}}.',
  partial: 'Part of the figures could not be loaded: {{names}}. The rest is shown.',
  shrunken:
    'This update has {{now}} of {{before}} rows of the one before. The figures that it lacks are those fetched {{moment}}.',
  newestLate: 'Late: the feed answers, but its newest figure is {{age}} old.',
  newestOutOfDate: 'Out of date: the feed answers, but its newest figure is {{age}} old.',
  newestAge: 'The newest figure is {{age}} old.',

  // Offline.
  offlineFirst: 'You are offline and no copy is saved on this device. Connect, or open a file.',
  offlineWithData: 'You are offline. Showing figures fetched {{moment}}.',
  savedCopy: 'Saved copy from {{moment}}.',
  savedCopyDelete: 'Delete the saved copy',
  savedCopyDeleted: 'The saved copy was deleted.',
  savedCopyNone: 'No saved copy of this feed is here.',
  savedCopyNotKept: 'This browser does not let the page keep a copy on this device.',
  savedCopyOld: 'A saved copy of an older version was removed.',
  savedCopyBad: 'The saved copy was damaged and was removed.',

  // Polling.
  paused: 'Updates paused.',
  pause: 'Pause updates',
  resume: 'Resume updates',
  notPolled: 'An archive is not polled.',
  pollsEvery: 'Looks for new figures every {{interval}}.',
  fetched: 'Fetched {{moment}}',
  fetchedByDeviceClock: 'Fetched {{moment}}, by the clock of this device',
  newest: 'Newest figure: as of {{asOf}}',

  freshness: {
    current: 'current',
    late: 'late',
    outOfDate: 'out of date',
    ageOnly: '{{age}} old',
    archive: 'archive',
    currentExplained: 'The newest figure is younger than the promised interval of {{interval}}.',
    lateExplained: 'A new figure was due: the feed promises one every {{interval}}.',
    outOfDateExplained:
      'The newest figure is {{age}} old; the feed promises one every {{interval}}.',
    ageOnlyExplained: 'The feed promises no interval, so only the age is stated.',
  },

  // Causes: what was seen, what is allowed, what to do. They stand alone or after another sentence.
  cause: {
    offline: 'This device is offline. Connect, or open a file.',
    network_or_not_allowed:
      '{{host}} did not answer: a network problem, or it does not allow this site to read it.',
    timeout: '{{host}} did not finish its answer in time.',
    notFound: 'The feed address is wrong or gone ({{status}}). Check the address.',
    refused: 'The feed asks for sign-in or refuses access ({{status}}). Use a public address.',
    busy: 'The feed is too busy ({{status}}).',
    server: 'The server of the feed has a fault ({{status}}).',
    status: 'The feed answered with an unexpected status ({{status}}).',
    wait: 'It asked us to wait {{wait}}.',
    empty: 'The feed sent an empty answer. That is not the same as no people.',
    web_page: 'The feed sent a web page instead of data. It may be a sign-in page.',
    wrong_type: 'The feed sent {{seen}}. A table (CSV) or JSON is needed.',
    wrongTypeNotNamed: 'The feed did not say what it sent. A table (CSV) or JSON is needed.',
    too_large: 'The feed is larger than this page can read ({{limit}} MB).',
    too_many_rows:
      'The feed has more rows than this page can read ({{limit}}). Ask it for fewer days or places.',
    too_many_pages:
      'The feed comes in more than {{limit}} parts, so none of it was used. Ask it for fewer days or places.',
    not_ready:
      '{{host}} is still preparing its figures. That is not the same as no people. Try again later.',
    token_missing: '{{host}} asks for a key of your own. Fill it in, or open a file.',
    not_utf8: 'The feed is not written in UTF-8. Save the table as CSV UTF-8.',
    cut_off: 'The answer of the feed was cut off, so none of it was used.',
    missingQuotes: 'A quote in the table is never closed, so none of it was used.',
    shape: 'The feed has another shape than expected. It begins: {{seen}}',
    shapeNothingSeen: 'The feed has another shape than expected.',
    tooDeep: 'The feed is nested too deeply to be read.',
    missingColumns: 'The table lacks needed columns: {{names}}.',
    duplicateColumns:
      'The table has columns with one name: {{names}}. Give each column its own name.',
    redirected: 'The feed led to another address, {{host}}, which is not allowed.',
    unknown_situation: 'There is no situation of this name: {{seen}}',
    notJson: 'The feed is not valid JSON.',
    unexpected: 'Something unexpected happened: {{seen}}',
    refused_address: 'This address may not be fetched: {{seen}}',
    addressRule: {
      not_an_address: 'This is not a web address: {{seen}}',
      must_be_http_or_https: 'The address of a feed must start with https://, and this is {{seen}}',
      must_be_https: 'The address of a feed must start with https://, and this is {{seen}}',
      must_name_no_password: 'The address of a feed must hold no name and no password.',
      must_name_its_scheme: 'The address of a feed must start with https://, and this is {{seen}}',
      must_not_be_link_local: 'No feed lives at this address: {{seen}}',
    },
  },
} as const;
