import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { nextTurn, type Pause } from './pause.ts';

const PIECE = 524_288;

/** SHA-256 in hexadecimal digits, with pauses; the browser's own is missing on plain http and in closed frames. */
export async function sha256Hex(bytes: Uint8Array, pause: Pause = nextTurn): Promise<string> {
  const hash = sha256.create();
  for (let from = 0; from < bytes.length; from += PIECE) {
    hash.update(bytes.subarray(from, from + PIECE));
    if (from + PIECE < bytes.length) await pause();
  }
  return bytesToHex(hash.digest());
}
