/**
 * Markup of the page's views as it may stand in a document before they live: nothing can be pressed or focused but
 * links and what unfolds by itself, no name is given twice once the living page is beside it, and there is no inline
 * style, which the policy forbids.
 */
export function asStill(markup: string): string {
  return markup
    .replace(/ style="[^"]*"/g, '')
    .replace(/ (id|for|name|aria-(?:labelledby|describedby|controls))="([^"]*)"/g, named)
    .replace(/ (tabindex|aria-roledescription)="[^"]*"| role="status"/g, '')
    .replace(/ role="application"/g, ' role="img"')
    .replace(CONTROLS, '$1 inert="">')
    .replace(/<button(?=[^>]* class="(?!button|tab))(?![^>]* disabled="")/g, '<button disabled=""');
}

/**
 * Groups of controls look as if they lived: disabled fields have a look of their own, so the groups take no focus. They
 * are left out where there are no scripts (firstSight.css).
 */
const CONTROLS =
  /(<\w+(?= )(?=[^>]* class="(?:page-links|field[^"]*|known|copy-words|tabs|controls|slot-actions)")[^>]*)>/g;

function named(_all: string, attribute: string, names: string): string {
  const apart = names.split(' ').map((name) => `first-${name}`);
  return ` ${attribute}="${apart.join(' ')}"`;
}
