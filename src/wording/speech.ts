import type { Translate } from './messageKey.ts';

/** What the parts of the wording need to speak: messages and numbers of one language. */
export interface Speech {
  readonly t: Translate;
  /** For keys made of data; null where there is no such message. */
  readonly find: (
    path: string,
    values?: Readonly<Record<string, string | number>>,
  ) => string | null;
  readonly number: (value: number) => string;
}
