import type { Claim } from './claim.ts';
import { claimIn, codeIn } from './claim.ts';
import { EvidenceFault } from './evidence.ts';

/**
 * The claim of a picture, from its metadata. It is looked for as text: a picture from elsewhere is never put into the
 * page. Errors: `EvidenceFault` cut_off, no_receipt_in_picture.
 */
export function svgClaim(text: string): Claim {
  if (!/<\/(?:\w+:)?svg\s*>\s*(?:<!--[\s\S]*-->\s*)?$/.test(text.slice(-2000))) {
    throw new EvidenceFault('cut_off');
  }
  const said = (tag: string) => unescaped(new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(text)?.[1]);
  const code = codeIn(said('dc:identifier'));
  if (code === null) throw new EvidenceFault('no_receipt_in_picture');
  return { code, query: said('receipt:view'), knownTo: said('receipt:known') };
}

/**
 * The claim of a web page: an embed, or a report as a single file. Errors: `EvidenceFault` cut_off, no_receipt_in_page.
 */
export function pageClaim(text: string): Claim {
  if (!/<\/html\s*>\s*$/i.test(text)) throw new EvidenceFault('cut_off');
  const metas = [...text.slice(0, HEAD).matchAll(/<meta\s[^>]*>/gi)].map(([tag]) => tag);
  const said = (name: string) => {
    const tag = metas.find((one) => attribute(one, 'name') === name);
    return tag === undefined ? '' : attribute(tag, 'content');
  };
  const code = codeIn(said('corridor-receipt'));
  if (code === null) throw new EvidenceFault('no_receipt_in_page');
  return { code, query: said('corridor-view'), knownTo: '' };
}

/**
 * The claim of a Word file or a workbook: from the properties of the file, else the first receipt with its view in its
 * text. Errors: `EvidenceFault` no_receipt_in_page.
 */
export function documentClaim(parts: readonly string[]): Claim {
  const said = (name: string) =>
    parts
      .map((part) => new RegExp(`name="${name}"[^>]*>\\s*<vt:\\w+>([^<]*)<`).exec(part)?.[1])
      .find((found) => found !== undefined);
  const code = codeIn(unescaped(said('corridor-receipt')));
  if (code !== null) return { code, query: unescaped(said('corridor-view')), knownTo: '' };
  const claims = parts.map((part) => claimIn(unescaped(part.replace(/<[^>]*>/g, ' '))));
  const claim = claims.find((one) => one !== null && one.query !== '') ?? claims.find(Boolean);
  if (claim === undefined || claim === null) throw new EvidenceFault('no_receipt_in_page');
  return claim;
}

/** What stands in a head is short. */
const HEAD = 100_000;

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  return unescaped(found?.[1] ?? found?.[2]);
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  amp: '&',
};

function unescaped(text: string | undefined): string {
  return (text ?? '').replace(/&([#\w]+);/g, (whole, name: string) =>
    Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole,
  );
}
