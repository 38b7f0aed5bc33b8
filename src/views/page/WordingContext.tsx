import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { isLanguage } from '#wording/languages.ts';
import { createWording, type Wording } from '#wording/wording.ts';

export const WordingContext = createContext<Wording | null>(null);

interface Props {
  /** As in the address; one without words here is read as English. */
  readonly language: string;
  readonly children: ReactNode;
}

/** Gives the page its words, and the document its language and direction. */
export function WordingProvider({ language, children }: Props) {
  const spoken = isLanguage(language) ? language : 'en';
  const wording = useMemo(() => createWording(spoken), [spoken]);
  useEffect(() => {
    document.documentElement.lang = wording.language;
    document.documentElement.dir = wording.direction;
  }, [wording]);
  return <WordingContext value={wording}>{children}</WordingContext>;
}

export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (wording === null) throw new Error('useWording needs a WordingProvider above it.');
  return wording;
}
