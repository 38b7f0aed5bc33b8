/** A piece of a text: words, or an address that is spelled out. */
export interface TextPiece {
  readonly text: string;
  /** Where it leads; null for words. */
  readonly address: string | null;
}

/** Of the web alone: nothing else is ever made a link. */
const ADDRESS = /https?:\/\/[^\s<>"'“”«»\p{Cc}]+/giu;
/** Belongs to the sentence around it. */
const AFTER_ADDRESS = /[.,;:!?…\]]+$/u;

/**
 * Finds the addresses in a text, so that a document can make links of them that can still be read on paper.
 * @example linkedText('See https://a.org/b.') // 'See ', link 'https://a.org/b', '.'
 */
export function linkedText(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const address = withoutEnd(found[0]);
    if (!URL.canParse(address)) continue;
    pieces.push({ text: text.slice(at, found.index), address: null }, { text: address, address });
    at = found.index + address.length;
  }
  pieces.push({ text: text.slice(at), address: null });
  return pieces.filter((piece) => piece.text !== '');
}

/** A closing bracket is part of an address only where it was opened in it. */
function withoutEnd(found: string): string {
  const address = found.replace(AFTER_ADDRESS, '');
  const isClosed = address.endsWith(')') && !address.includes('(');
  return isClosed ? withoutEnd(address.slice(0, -1)) : address;
}
