import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * By which a policy allows one style sheet inside a page (CSP 3, 2.3.1).
 * @example styleHash('p{}') // "'sha256-…='"
 */
export function styleHash(style: string): string {
  return `'sha256-${base64(sha256(utf8ToBytes(style)))}'`;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
