/** What can be done about a feed that cannot be read: under the sentence that says why. */
export const feedHelp = {
  heading: 'What can be done about {{host}}',
  network: 'It may be the network: check that this device is online, and try again.',
  permission:
    'Or {{host}} does not let pages of other sites read it. Save its file on this device and open it on “Your data”: nothing is sent anywhere.',
  openFile: 'Open a file on “Your data”',
  forward:
    'For whoever runs this site: let the site forward this feed (“via” in its configuration), or collect it with “npm run collect”. The README says how.',
  headers:
    'For whoever runs this site: run “npm run headers” with this configuration once, and let the server send the headers that it writes.',
  token: {
    label: 'Your own key for {{host}}',
    hint: 'It is sent to {{host}} and to nobody else, and forgotten when this page is closed. It stands in no address, file or saved copy.',
    use: 'Use this key',
  },
} as const;
