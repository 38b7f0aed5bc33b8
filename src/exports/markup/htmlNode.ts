import { escapeMarkup } from '../pasted.ts';
import { safeText } from './safeText.ts';
import type { InlineSvg } from './inlineSvg.ts';

/** A piece of an HTML file before it is text: built as data, so that no feed string is ever pasted into markup. */
export interface HtmlNode {
  readonly tag: string;
  /** A value of `true` is an attribute without one; null and false leave it out. */
  readonly attributes: Readonly<Record<string, string | number | boolean | null>>;
  readonly children: readonly HtmlChild[];
}

export type HtmlChild = HtmlNode | InlineSvg | string;

export function htmlNode(
  tag: string,
  attributes: HtmlNode['attributes'],
  children: readonly HtmlChild[] = [],
): HtmlNode {
  return { tag, attributes, children };
}

/** Elements without an end, HTML standard 13.1.2. */
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/**
 * Writes a node as HTML. Texts and attribute values are escaped, hidden characters in them written as their code point.
 * Errors: RangeError for a style sheet that would end its element, or a script, which no file of ours has.
 */
export function writeHtml(node: HtmlChild): string {
  if (typeof node === 'string') return escapeMarkup(safeText(node));
  if ('svg' in node) return node.svg;
  const { tag, children } = node;
  if (tag === 'script') throw new RangeError('No file that is written here has a script.');
  const start = `<${tag}${attributesOf(node)}>`;
  if (VOID.has(tag)) return start;
  const inside = tag === 'style' ? styleText(children) : children.map(writeHtml).join('');
  return `${start}${inside}</${tag}>`;
}

/** A whole file. */
export function writeHtmlFile(root: HtmlNode): string {
  return `<!doctype html>\n${writeHtml(root)}\n`;
}

function attributesOf({ attributes }: HtmlNode): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === null || value === false) return '';
      return value === true ? ` ${name}` : ` ${name}="${escapeMarkup(safeText(String(value)))}"`;
    })
    .join('');
}

/** A style sheet is not escaped, so that its hash is that of its text. */
function styleText(children: readonly HtmlChild[]): string {
  const text = children.filter((child) => typeof child === 'string').join('');
  if (text.includes('</')) throw new RangeError('A style sheet would end its element.');
  return text;
}
