/** `en-XA` stretches every message, `en-XB` mirrors the page: they find cut labels and left/right mistakes. */
export const LANGUAGES = ['en', 'en-XA', 'en-XB'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Direction = 'ltr' | 'rtl';

export interface LanguageTraits {
  readonly direction: Direction;
  /** Locale of numbers, plurals and lists. */
  readonly numberLocale: string;
  /** Locale of dates: British English writes "4 October 2023" and "Sept". */
  readonly dateLocale: string;
}

export const LANGUAGE_TRAITS: Readonly<Record<Language, LanguageTraits>> = {
  en: { direction: 'ltr', numberLocale: 'en-GB', dateLocale: 'en-GB' },
  'en-XA': { direction: 'ltr', numberLocale: 'en-GB', dateLocale: 'en-GB' },
  'en-XB': { direction: 'rtl', numberLocale: 'en-GB', dateLocale: 'en-GB' },
};

/** True for a language that has words here; addresses and saved settings are checked with it. */
export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}
