import { LANGUAGE_TRAITS, type Language } from './languages.ts';

/** A sentence that begins with words of a quantity ("at least …") starts with a capital letter. */
export function sentenceStart(sentence: string, language: Language): string {
  const [first = ''] = sentence;
  return (
    first.toLocaleUpperCase(LANGUAGE_TRAITS[language].numberLocale) + sentence.slice(first.length)
  );
}
