/**
 * Markup of the page's views as it may stand in a document before they live: nothing can be pressed or focused, no name
 * is given twice once the living page is beside it, and there is no inline style, which the policy forbids.
 */
export function asStill(markup: string): string {
  return markup
    .replace(/ style="[^"]*"/g, '')
    .replace(/ (id|for|name|aria-(?:labelledby|describedby|controls))="([^"]*)"/g, named)
    .replace(/<(button|input|select|textarea)(?=[ >])(?![^>]* disabled="")/g, '<$1 disabled=""')
    .replace(/ (tabindex|aria-roledescription)="[^"]*"| role="status"/g, '')
    .replace(/ role="application"/g, ' role="img"');
}

function named(_all: string, attribute: string, names: string): string {
  const apart = names.split(' ').map((name) => `first-${name}`);
  return ` ${attribute}="${apart.join(' ')}"`;
}
