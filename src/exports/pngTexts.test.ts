import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPngTexts, withPngTexts } from './pngTexts.ts';

/** One white dot. */
const DOT = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')),
  chunk('IDAT', deflateSync(Buffer.from('00ff', 'hex'))),
  chunk('IEND', Buffer.alloc(0)),
]);

const written = (texts: readonly (readonly [string, string])[], dotsPerPixel = 2) =>
  withPngTexts(DOT, { texts, dotsPerPixel });

describe('the texts of a PNG', () => {
  it('are read back as they were written, in any script', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(word, word, (title, receipt) => {
        const png = written([
          ['Title', title],
          ['Receipt', receipt],
          ['Warning', ''],
        ]);
        expect([...readPngTexts(png)]).toEqual([
          ['Title', title],
          ['Receipt', receipt],
        ]);
      }),
    );
  });

  it('stand in chunks whose check agrees with another reader', () => {
    for (const { type, body, check } of chunksOf(written([['Title', 'Ապրիլ 4']]))) {
      expect(check, type).toBe(crc32(body));
    }
  });

  it('come between the header and the picture, with its size where it is inserted', () => {
    const chunks = chunksOf(written([['Title', 'one']], 3));
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND']);
    // 288 dots in an inch are 11,339 in a metre.
    expect(chunks[1]?.body.readUInt32BE(4)).toBe(11_339);
  });

  it('are written once: a second writing keeps one size', () => {
    const twice = withPngTexts(written([['Title', 'one']]), { texts: [], dotsPerPixel: 1 });
    expect(chunksOf(twice).filter(({ type }) => type === 'pHYs')).toHaveLength(1);
    expect(readPngTexts(twice).get('Title')).toBe('one');
  });

  it.each([
    ['no PNG', Uint8Array.from([1, 2, 3])],
    ['a PNG that is cut off', DOT.subarray(0, 40)],
  ])('are refused of %s', (_, bytes) => {
    expect(() => withPngTexts(bytes, { texts: [], dotsPerPixel: 1 })).toThrow(RangeError);
  });
});

function chunksOf(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const chunks: { type: string; body: Buffer; check: number }[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    chunks.push({
      type: body.toString('latin1', 0, 4),
      body,
      check: bytes.readUInt32BE(at + 8 + length),
    });
    at += 12 + length;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
