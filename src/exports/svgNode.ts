/** A piece of an SVG file before it is text: built as data, so that no feed string is ever pasted into markup. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

export function svgNode(
  tag: string,
  attributes: SvgNode['attributes'],
  children: SvgNode['children'] = [],
): SvgNode {
  return { tag, attributes, children };
}

/** Writes a node as XML text; attribute values and texts are escaped, characters XML forbids are dropped. */
export function writeSvg(node: SvgNode | string): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
  if (node.children.length === 0) return `<${node.tag}${attributes}/>`;
  return `<${node.tag}${attributes}>${node.children.map(writeSvg).join('')}</${node.tag}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** No script needs more on one letter; hundreds would run over the whole picture. */
const MOST_MARKS = 6;
const COMBINING = /\p{M}/u;
/** Embeddings and overrides turn the words after them around; a name in another script needs none. */
const TURNING = /[\u202A-\u202E]/;

/** XML 1.0 allows tab, line feed, carriage return and everything from a space on, but no surrogates or U+FFFE/F. */
function escapeXml(text: string): string {
  let escaped = '';
  let marks = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (!isAllowed(code) || TURNING.test(letter)) continue;
    marks = COMBINING.test(letter) ? marks + 1 : 0;
    if (marks > MOST_MARKS) continue;
    escaped += ESCAPES[letter] ?? letter;
  }
  return escaped;
}

function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
