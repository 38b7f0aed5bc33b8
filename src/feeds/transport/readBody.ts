import { FeedError } from './feedError.ts';

/**
 * The whole body as text. Bytes are counted as they come, so that neither a missing Content-Length
 * nor a packed answer gets past the limit; anything but UTF-8 is refused, because a guess gives wrong names.
 * A leading byte order mark is dropped.
 * Errors: `FeedError` too_large or not_utf8; a body that breaks off rejects as fetch made it.
 */
export async function readBody(
  response: Response,
  address: string,
  maxBytes: number,
): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  await readChunks(response, { address, maxBytes }, (chunk) => {
    parts.push(decode(decoder, chunk, address));
  });
  parts.push(decode(decoder, null, address));
  const text = parts.join('');
  // UTF-16 without its mark decodes as letters with NUL between them.
  if (text.slice(0, 4).includes('\0')) throw new FeedError('not_utf8', address);
  return text;
}

/** The whole body as bytes, counted in the same way. Errors: `FeedError` too_large. */
export async function readBytes(
  response: Response,
  address: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  await readChunks(response, { address, maxBytes }, (chunk) => chunks.push(chunk));
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

interface BodyLimit {
  readonly address: string;
  readonly maxBytes: number;
}

async function readChunks(
  response: Response,
  { address, maxBytes }: BodyLimit,
  take: (chunk: Uint8Array) => void,
): Promise<void> {
  if (statedLength(response) > maxBytes) throw tooLarge(address, maxBytes);
  if (response.body === null) return;
  const reader = response.body.getReader();
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    received += value.byteLength;
    if (received > maxBytes) {
      await reader.cancel();
      throw tooLarge(address, maxBytes);
    }
    take(value);
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array | null, address: string): string {
  try {
    return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    throw new FeedError('not_utf8', address);
  }
}

function statedLength(response: Response): number {
  const header = response.headers.get('Content-Length') ?? '';
  return /^\d{1,15}$/.test(header) ? Number(header) : 0;
}

function tooLarge(address: string, maxBytes: number): FeedError {
  return new FeedError('too_large', address, { names: [String(maxBytes)] });
}
