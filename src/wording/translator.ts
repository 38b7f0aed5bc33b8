import { createInstance } from 'i18next';
import { firstEnglish } from './en/first.ts';
import type { Language } from './languages.ts';
import { LANGUAGE_TRAITS } from './languages.ts';
import type { MessageTree, MessageValues, Translate } from './messageKey.ts';
import { pseudoMessage } from './pseudoLanguage.ts';

export interface Translator {
  readonly t: Translate;
  /** For keys made of data (`indicator.<key>.label`): null where there is no such message. */
  readonly find: (path: string, values?: MessageValues) => string | null;
}

/**
 * Messages of one language; ready at once, without a request. Text from feeds is put in as it is:
 * React escapes it, and a `{{…}}` or `$t(…)` inside it stays text.
 * @param formatNumber how the language writes the numbers that fill a message.
 */
export function createTranslator(
  language: Language,
  formatNumber: (value: number) => string,
): Translator {
  const instance = createInstance();
  const locale = LANGUAGE_TRAITS[language].numberLocale;
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { translation: messagesOf(language) } },
    // The catalogue is flattened: paths are keys, so that data such as `side=A.B` splits nothing.
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (_text, match: RegExpExecArray) => match[0],
  });
  let taken = english.size;
  const say = remembered((path, values) => {
    if (taken < english.size) {
      instance.addResources(locale, 'translation', messagesOf(language));
      taken = english.size;
    }
    return instance.t(path, {
      replace: formatted(values, formatNumber),
      nest: false,
      ...(typeof values.count === 'number' ? { count: values.count } : {}),
    });
  });
  return {
    t: say,
    find: (path, values) => (hasMessage(path) ? say(path, values) : null),
  };
}

const MOST_REMEMBERED = 5000;

type Say = (path: string, values: MessageValues) => string;

/**
 * A page that follows a slider says most of its hundreds of messages again at each step, and i18next reads each
 * one anew. A number and its text are told apart, since only the number is formatted.
 */
function remembered(say: Say): (path: string, values?: MessageValues) => string {
  const said = new Map<string, string>();
  return (path, values = {}) => {
    let key = path;
    for (const [name, value] of Object.entries(values)) {
      key += `\n${name}${typeof value === 'number' ? '#' : '='}${value}`;
    }
    const known = said.get(key);
    if (known !== undefined) return known;
    const message = say(path, values);
    if (said.size >= MOST_REMEMBERED) said.clear();
    said.set(key, message);
    return message;
  };
}

/** Every message by its path. @example { 'feed.loading': 'Loading figures …' } */
export function flattenMessages(tree: MessageTree, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, branch] of Object.entries(tree)) {
    const path = `${prefix}${key}`;
    if (typeof branch === 'string') flat.set(path, branch);
    else for (const [inner, text] of flattenMessages(branch, `${path}.`)) flat.set(inner, text);
  }
  return flat;
}

/** The messages that are there so far. */
const english = flattenMessages(firstEnglish);

/** Further areas, for every language and every wording that is in use; what is there already stays. */
export function addMessages(tree: MessageTree): void {
  for (const [path, text] of flattenMessages(tree)) english.set(path, text);
}

function hasMessage(path: string): boolean {
  return english.has(path) || english.has(`${path}_other`);
}

function messagesOf(language: Language): Record<string, string> {
  return Object.fromEntries(
    [...english].map(([path, text]) => [path, pseudoMessage(language, text)]),
  );
}

function formatted(
  values: MessageValues,
  formatNumber: (value: number) => string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatNumber(value) : value,
    ]),
  );
}
