import type { english } from './en/english.ts';

/** Words of one language: areas, then keys; plural forms end in `_one`, `_other` and so on (CLDR). */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** Every message by its path in the English catalogue, e.g. `feed.loading`; plural forms share one key. */
export type MessageKey = WithoutPlural<PathsOf<typeof english>>;

/** What fills `{{name}}` in a message. Numbers are written as the language writes them: pass a year as text. */
export type MessageValues = Readonly<Record<string, string | number>>;

export type Translate = (key: MessageKey, values?: MessageValues) => string;

type PathsOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${PathsOf<Tree[Key]>}`;
}[keyof Tree & string];

type WithoutPlural<Path extends string> = Path extends `${infer Base}_one` | `${infer Base}_other`
  ? Base
  : Path;
