import { useMemo, useState } from 'react';
import type { Address } from '#address/address.ts';
import { publishedQuery } from '#exports/publishedQuery.ts';
import type { ShownSituation } from '#shown/shownSituation.ts';
import { usePublishedEmbeds } from '#state/usePublishedEmbeds.ts';
import { type Alone, type Delivery, deliveryOf, formsOf } from './deliveryOf.ts';
import type { EmbedChoices, EmbedForm } from './embedChoices.ts';

export interface EmbedState {
  readonly choices: EmbedChoices;
  readonly choose: (change: Partial<EmbedChoices>) => void;
  /** null until it is known what is published. */
  readonly delivery: Delivery | null;
  /** The form in use: the chosen one, or the first that is offered. */
  readonly form: EmbedForm;
  /** Why there is nothing to frame; null = there is. */
  readonly alone: Alone | null;
  /** The view as the embed shows it. */
  readonly address: Address;
}

/** What is chosen for one embed, and in what way it can be had. */
export function useEmbedChoices(shown: ShownSituation, chart: string): EmbedState {
  const { data, address } = shown;
  const [choices, setChoices] = useState<EmbedChoices>({
    later: 'fixed',
    column: 640,
    height: null,
    lang: address.lang,
    theme: address.theme,
    title: true,
    table: false,
    form: 'plain',
  });
  const published = usePublishedEmbeds();
  const { later, lang, theme, title, table } = choices;
  const asked = useMemo(
    (): Address => ({
      ...address,
      lang,
      theme,
      title: title ? 'on' : 'off',
      table: table ? 'on' : 'off',
    }),
    [address, lang, theme, title, table],
  );
  const { marking, situation } = data;
  const alone = situation.own !== undefined ? 'own' : address.feed !== null ? 'feed' : null;
  const { knownAt } = shown.choices;
  const query = publishedQuery({ situation: situation.id, address, scope: chart, knownAt });
  const delivery =
    published === null ? null : deliveryOf({ later, query, lang, marking, alone, published });
  const offered = delivery === null ? [] : formsOf(delivery);
  return {
    choices,
    choose: (change) => setChoices((before) => ({ ...before, ...change })),
    delivery,
    alone,
    form: offered.includes(choices.form) ? choices.form : (offered[0] ?? 'plain'),
    // A chosen moment would stop what is meant to go on.
    address: delivery?.kind === 'updating' ? { ...asked, known: null } : asked,
  };
}
