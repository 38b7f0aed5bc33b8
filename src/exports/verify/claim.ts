/** What something that carries a receipt says of its figures. */
export interface Claim {
  /** As `receiptOf` writes it; null where only the view is said. */
  readonly code: string | null;
  /** Query of the view, canonical or as an address has it; empty where none is said. */
  readonly query: string;
  /** ISO instant up to which its figures were known; empty where it is not said. */
  readonly knownTo: string;
}

const PLACE = '[0-9A-HJKMNP-TV-Zilo]';
const DASH = '[-\u2010-\u2015\u2212]';
/** In running text only with dashes: four words of four letters are no receipt. */
const IN_TEXT = new RegExp(
  `(?<![0-9A-Z]-?)${PLACE}{4}(?:\\s?${DASH}\\s?${PLACE}{4}){3}(?!-?[0-9A-Z])`,
  'gi',
);
const WHOLE = new RegExp(`^(?:${PLACE}[\\s_.\u2010-\u2015\u2212-]*){16}$`, 'i');
const ADDRESS = /(?:https?:\/\/[^\s<>"']*)?\?[A-Za-z]+=[^\s<>"']+/;

/**
 * A receipt as people type and paste it: any case, spaces or other dashes, O for 0, I and L for 1; alone or within a
 * sentence, with the address beside it. Null where there is none.
 * @example claimIn("Receipt 7m2k-oqxd-9v4b-ts3h. https://…/?chart=pace") // code "7M2K-0QXD-9V4B-TS3H"
 */
export function claimIn(text: string): Claim | null {
  const code = codeIn(text);
  const address = ADDRESS.exec(text)?.[0] ?? '';
  const query = address.slice(Math.max(address.indexOf('?'), 0)).replace(/#.*$/, '');
  return code === null ? null : { code, query, knownTo: '' };
}

/** The first code in a text, as it is written; null where there is none. */
export function codeIn(text: string): string | null {
  const trimmed = text.trim();
  const found = WHOLE.test(trimmed) ? trimmed : text.match(IN_TEXT)?.[0];
  return found === undefined ? null : writtenCode(found);
}

function writtenCode(text: string): string {
  const letters = text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return (letters.match(/.{4}/g) ?? []).join('-');
}
