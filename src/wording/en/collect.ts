/** What `npm run collect` says and writes; the page never says it. */
export const collect = {
  // Notes in the ledger.
  stillDated: 'the feed dates this value {{published}}, as it dated an earlier one',
  noLongerThere: 'no longer in the feed; it had said: {{value}}',

  // One sentence each.
  failed: 'Not collected: {{cause}}',
  tokenMissing:
    'Not collected: {{host}} asks for a key. Set it in the environment as {{variable}}.',
  tokenRefused: 'Not collected: {{host}} did not take the key in {{variable}} or CORRIDOR_TOKEN.',
  nothing: 'No feed of this configuration grows; archives are not collected.',
  notOurs: 'Not collected: {{seen}}',
  clock:
    'Not collected: this run is of {{seen}}, and the ledger goes up to {{last}} already. Check the clock of this machine, or give a later --now.',
  damaged:
    'Not collected: the ledger {{file}} can no longer be read, so nothing was added to it. Put back an earlier copy, or move it away and begin anew.',
  doubted:
    'The answer lacks {{vanished}} of {{stood}} figures that stood. It has more likely been cut, so nothing was recorded as gone. If they are gone, run once with --take-vanished.',
  movedOn_one:
    '{{count}} figure is older than the oldest that the feed still has of its series. It stays, as it was stated.',
  movedOn_other:
    '{{count}} figures are older than the oldest that the feed still has of their series. They stay, as they were stated.',
  unreadable_one:
    '{{count}} figure is still in the feed and can no longer be read; it stays as it was.',
  unreadable_other:
    '{{count}} figures are still in the feed and can no longer be read; they stay as they were.',
  edited_one: '{{count}} row of the ledger {{file}} can no longer be read; it was left as it is.',
  edited_other:
    '{{count}} rows of the ledger {{file}} can no longer be read; they were left as they are.',
  tooLarge:
    'The ledger {{file}} has {{size}} MB and {{rows}} rows. The page reads up to {{limit}} MB and {{most}} rows: begin a new folder before that.',
  listDamaged: '{{file}} could not be read and was left as it is: {{cause}}',

  // The report.
  heading: 'Collected {{moment}}',
  outcome: {
    good: 'All feeds were collected.',
    partly_one: '{{count}} feed needs a look.',
    partly_other: '{{count}} feeds need a look.',
  },
  columns: {
    feed: 'Feed',
    file: 'Kept in',
    received: 'Rows received',
    fresh: 'New',
    changed: 'Changed',
    vanished: 'Gone',
    unchanged: 'As before',
    setAside: 'Set aside',
  },
  setAsideHeading: 'Rows set aside',
  setAsideRow: '{{feed}}: {{count}} × {{reason}}. {{sentence}}',
  setAsideKept: 'They are kept in {{file}}, each with its reason.',
  sayingsHeading: 'To be looked at',
  saying: '{{feed}}: {{sentence}}',
  summary:
    '{{situation}}, {{feed}}: {{fresh}} new, {{changed}} changed, {{vanished}} gone, {{unchanged}} as before, {{setAside}} rows set aside.',
  written: 'Report: {{file}}',

  // The command.
  usage:
    'Use: npm run collect -- --config <situations.json> --out <folder> [--situation <id>] [--now <ISO instant>] [--wait <seconds>] [--take-vanished]',
  missingOption: '{{option}} is missing.',
  sameFolder:
    '{{file}} is the configuration itself. Choose another folder for --out, so that it is not written over.',
  badNow: '--now is “{{seen}}”. Allowed: an instant, as in 2026-11-23T18:00:00Z.',
  badWait: '--wait is “{{seen}}”. Allowed: whole seconds.',
  badConfiguration: 'The configuration cannot be used, so nothing was fetched. {{cause}}',
  unknownSituation: 'The configuration has no situation “{{id}}”. It has: {{list}}.',
  locked:
    'Another run is at work in {{folder}}, so this one did nothing. Try again later, or use --wait.',
  folder: 'The folder {{folder}} cannot be written: {{seen}}',
} as const;
