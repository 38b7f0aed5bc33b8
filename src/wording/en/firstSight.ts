/** What the document says in which the main chart and the key figures were written, and what the command says of it. */
export const firstSight = {
  withoutScripts:
    'What follows is the page as it was published: {{situation}}. Without JavaScript it does not change, nothing in it can be chosen, and it is the same whatever the address asks for.',
  written:
    'index.html shows the figures of {{situation}} before any script runs, as long as the {{files}} files that they come from stay as they are. Run this again when one changes.',
  left: {
    notListed:
      'index.html shows no figures of its own: {{situation}} is what the page opens with, and it was not opened here.',
    otherDefault:
      'index.html shows no figures of its own: the page opens with the folder situations/{{situation}}, which is not listed.',
    notArchive:
      'index.html shows no figures of its own: those of {{situation}} may change at any time. Only an archive is written into it.',
    elsewhere:
      'index.html shows no figures of its own: those of {{situation}} do not lie beside its manifest as plain files, so whether they changed cannot be told before they are shown.',
    disclosed:
      'index.html shows no figures of its own: {{situation}} hides small counts or is labelled, which the page sees to before it shows anything.',
    faults: 'index.html shows no figures of its own: a part of {{situation}} could not be read.',
  },
} as const;
