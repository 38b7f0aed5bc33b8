import { addMessages } from './translator.ts';

/**
 * Loads the words of tabs and pages that come when they are asked for. Each such view waits for them, so that the
 * first chart waits for none of them. Errors: those of a script that cannot be loaded.
 */
export async function loadLaterWords(): Promise<void> {
  const { laterEnglish } = await import('./en/later.ts');
  addMessages(laterEnglish);
}
