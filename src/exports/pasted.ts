/** One text in the two forms that a clipboard carries: for a mail, and for a report in which links are links. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

export interface PastedLink {
  /** Empty for a page without an address of its own. */
  readonly address: string;
  /** What the link says where it is a real one; the plain text has the address itself. */
  readonly words: string;
  /** Sentence that says the receipt of the figures, before the address; left out where there is none. */
  readonly receipt?: string;
}

/**
 * Paragraphs with the address of their view at the end.
 * @example pasted(["As of … ."], { address: "https://…", words: "Corridor" }).text // "As of … . https://…"
 */
export function pasted(said: readonly string[], { address, words, receipt }: PastedLink): Pasted {
  const last = said.length - 1;
  const linked = address !== '';
  const paragraphs = said.map((one, index) =>
    receipt !== undefined && index === last ? `${one} ${receipt}` : one,
  );
  // No full stop after an address: it would be copied with it.
  const texts = paragraphs.map((one, index) =>
    linked && index === last ? `${one} ${address}` : one,
  );
  const markup = paragraphs.map((one, index) => {
    const link =
      linked && index === last
        ? ` <a href="${escapeMarkup(address)}">${escapeMarkup(words)}</a>`
        : '';
    return `<p>${escapeMarkup(one)}${link}</p>`;
  });
  return { text: texts.join('\n\n'), html: markup.join('\n') };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Names of sources come from feeds: they stay text. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
