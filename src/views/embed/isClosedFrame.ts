/**
 * Whether the page around shows this one under no origin at all (`sandbox="allow-scripts"`): then links, files,
 * clipboard and print may be refused, most of them in silence, so it is said before a try.
 */
export function isClosedFrame(): boolean {
  return window.origin === 'null';
}
