/** States of a feed as sentences, causes of failure, freshness, saved copies. */
export const feed = {
  // First load.
  loading: 'Loading figures …',
  retryingBecause: 'Not reachable yet: {{cause}} Trying again ({{attempt}} of {{attempts}}).',
  failed: 'The figures could not be loaded. {{cause}}',
  waiting: 'Next try in {{wait}}',
  tryAgain: 'Try again',
  openArchive: 'Open the archive',

  // Nothing to show.
  empty: 'The feed answered and holds no figures.',

  // Data are there, but not fresh.
  stale: 'Showing figures fetched {{moment}} by the clock of this device, {{age}} ago.',
  savedCopy: 'Saved copy from {{moment}} by the clock of this device, {{age}} ago.',
  fetchIs: {
    current: 'That is current: the feed promises new figures within {{interval}}.',
    late: 'That is late: the feed promises new figures within {{interval}}.',
    out_of_date: 'That is out of date: the feed promises new figures within {{interval}}.',
  },
  refreshing: 'Looking for new figures …',
  partial: 'Part of the figures could not be loaded; the rest is shown. {{cause}}',
  shrunken: {
    rows: 'This update has {{now}} of {{before}} rows of the one before. The figures that it lacks are those fetched {{moment}}.',
    series:
      'This update has {{now}} of {{before}} series of the one before. The figures that it lacks are those fetched {{moment}}.',
  },
  magnitude:
    'Ten times as large or as small as in the update before: {{names}}. Has the unit changed?',
  newestCurrent: 'Current: the newest figure is {{age}} old.',
  updated: 'Figures updated {{moment}}.',
  newestLate: 'Late: the feed answers, but its newest figure is {{age}} old.',
  newestOutOfDate: 'Out of date: the feed answers, but its newest figure is {{age}} old.',
  newestAge: 'The newest figure is {{age}} old.',

  // Offline.
  offline: 'You are offline.',
  offlineFirst: 'You are offline and no copy is saved on this device. Connect, or open a file.',

  // Polling.
  paused: 'Updates paused.',
  pause: 'Pause updates',
  resume: 'Resume updates',
  fetchedByDeviceClock: 'Fetched {{moment}}, by the clock of this device',

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
    webPageElsewhere:
      'The feed led elsewhere, to a web page instead of data. It may be a sign-in page.',
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
    tokenRefused: '{{host}} did not take this key. Fill in another, or open a file.',
    not_utf8: 'The feed is not written in UTF-8. Save the table as CSV UTF-8.',
    cut_off: 'The answer of the feed was cut off, so none of it was used.',
    missingQuotes: 'A quote in the table is never closed, so none of it was used.',
    shape: 'The feed has another shape than expected. It begins: {{seen}}',
    shapeNothingSeen: 'The feed has another shape than expected.',
    configuration:
      'A file of this site’s configuration has a fault. Path, what was seen (what is allowed): {{names}}',
    tooDeep: 'The feed is nested too deeply to be read.',
    missingColumns: 'The table lacks needed columns: {{names}}.',
    duplicateColumns:
      'The table has columns with one name: {{names}}. Give each column its own name.',
    redirected: 'The feed led to another address, {{host}}, which is not allowed.',
    unknown_situation: 'There is no situation of this name: {{seen}}',
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
