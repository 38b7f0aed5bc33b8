/** What an embed says of its own height; nothing else is sent or heard (conventions.md, "Embed"). */
export interface HeightMessage {
  readonly type: 'corridor-embed-height';
  readonly v: 1;
  /** Which embed speaks, for people who read along; who it is, is told by the frame that sent it. */
  readonly id: string;
  /** CSS pixels. */
  readonly height: number;
}

const LEAST = 60;
const MOST = 12_000;

/**
 * The height that a message asks for, whole and within bounds, or null for anything else.
 * @example heightIn({ type: 'corridor-embed-height', v: 1, id: 'a', height: 1e9 }) // 12000
 */
export function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, v, id, height }: { readonly [Name in keyof HeightMessage]?: unknown } = data;
  if (type !== 'corridor-embed-height' || v !== 1 || typeof id !== 'string') return null;
  if (typeof height !== 'number' || !(height > 0 && height < Infinity)) return null;
  return Math.min(MOST, Math.max(LEAST, Math.ceil(height)));
}
