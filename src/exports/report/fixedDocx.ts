import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const MOMENTS = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;
const CHANCE_ID = /\brId([\w-]{21})(?=")/g;
/** Without a zone: a zip holds local time. */
const NO_MOMENT = '1980-01-01T00:00:00';

/**
 * Takes out of a Word file what differs from run to run: when it was written, and the chance numbers of its links. The
 * report itself says when it was made, where that is wanted.
 */
export function fixedDocx(bytes: Uint8Array): Uint8Array {
  const ids = new Map<string, string>();
  const idOf = (chance: string) => {
    const id = ids.get(chance) ?? `rIdLink${String(ids.size + 1)}`;
    ids.set(chance, id);
    return id;
  };
  const parts: Zippable = {};
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    const isText = /\.(?:xml|rels)$/.test(path);
    parts[path] = isText
      ? strToU8(
          strFromU8(content)
            .replace(MOMENTS, '')
            .replace(CHANCE_ID, (_, chance: string) => idOf(chance)),
        )
      : // Packed already.
        [content, { level: 0 }];
  }
  return zipSync(parts, { level: 6, mtime: NO_MOMENT });
}
