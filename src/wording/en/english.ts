import { commandEnglish } from './commands.ts';
import { firstEnglish } from './first.ts';
import { laterEnglish } from './later.ts';

/** All English words, one file per area. It is the reference: other languages have the same keys. */
export const english = { ...firstEnglish, ...laterEnglish, ...commandEnglish } as const;
