import * as v from 'valibot';

/** A fixed embed that was published as a file of this site. */
export interface PublishedEmbed {
  /** Canonical query of the view: which figures it holds, whatever the language. */
  readonly query: string;
  readonly lang: string;
  /** ISO instant up to which its figures were known; null = an archive as it ends. */
  readonly known: string | null;
  readonly receipt: string | null;
  /** Full address, for other sites. */
  readonly address: string;
  /** The same file on the host that this page came from. */
  readonly here: string;
}

const listGuard = v.object({
  v: v.literal(1),
  base: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//))),
  files: v.array(
    v.object({
      query: v.string(),
      lang: v.string(),
      known: v.nullable(v.string()),
      receipt: v.nullable(v.string()),
      /** Below `embed/`. */
      path: v.string(),
    }),
  ),
});

/**
 * Reads `embed/published.json`, which `npm run publish` writes. What cannot be read, or leads out of the folder of
 * embeds, counts as not published. Never throws.
 * @param site folder of the page, absolute
 */
export function readPublishedEmbeds(text: string, site: string): readonly PublishedEmbed[] {
  const list = v.safeParse(listGuard, parsed(text));
  if (!list.success) return [];
  const { base, files } = list.output;
  return files.flatMap(({ path, ...file }) => {
    const here = addressIn(site, path);
    const address = addressIn(base ?? site, path);
    return here === null || address === null ? [] : [{ ...file, here, address }];
  });
}

function addressIn(site: string, path: string): string | null {
  const folder = new URL('embed/', site).href;
  if (!URL.canParse(path, folder)) return null;
  const { href } = new URL(path, folder);
  return href.startsWith(folder) ? href : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
