import { commandEnglish } from './en/commands.ts';
import { laterEnglish } from './en/later.ts';
import { addMessages } from './translator.ts';
import { createWording, type Wording } from './wording.ts';

/** English with the words that only commands say, and with those of every page. */
export function commandWording(): Wording {
  addMessages(laterEnglish);
  addMessages(commandEnglish);
  return createWording('en');
}
