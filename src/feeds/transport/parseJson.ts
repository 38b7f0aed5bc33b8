import { FeedError } from './feedError.ts';

/** The deepest JSON that is read: deeper than any feed of ours; a walk over 100,000 levels would run out of stack. */
export const MAX_DEPTH = 32;

/**
 * Parses JSON whose nesting was measured first, by a loop and not by a walk.
 * Errors: `FeedError` cut_off where brackets or a string are left open, shape for anything else.
 */
export function parseJson(text: string, address: string): unknown {
  const { deepest, isOpen } = measure(text);
  if (deepest > MAX_DEPTH) throw new FeedError('shape', address, { seen: 'too_deep' });
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedError(isOpen ? 'cut_off' : 'shape', address, { seen: text.trim() });
  }
}

function measure(text: string): { deepest: number; isOpen: boolean } {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') inString = !inString;
    else if (inString) index += character === '\\' ? 1 : 0;
    else if (character === '[' || character === '{') deepest = Math.max(deepest, (depth += 1));
    else if (character === ']' || character === '}') depth -= 1;
  }
  return { deepest, isOpen: depth > 0 || inString };
}
