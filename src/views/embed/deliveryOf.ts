import type { Marking } from '#domain/situation.ts';
import type { PublishedEmbed } from '#state/publishedEmbeds.ts';
import { type EmbedForm, FORMS, type Later } from './embedChoices.ts';

/** In what way a chart can be shown elsewhere as its author wants it. */
export type Delivery =
  /** A file at an address of its own, which does not change. */
  | { readonly kind: 'published'; readonly file: PublishedEmbed }
  /** The interactive embed of an archive, which holds its own history and does not grow. */
  | { readonly kind: 'history' }
  | { readonly kind: 'updating' }
  /** No address would stay the same: a file with its figures inside. */
  | { readonly kind: 'single'; readonly why: Alone | 'unpublished' };

/** Why no other page can show the figures: they are on this device only, or from an address that a reader typed in. */
export type Alone = 'own' | 'feed';

export interface DeliveryInputs {
  readonly later: Later;
  /** Canonical query of the view. */
  readonly query: string;
  /** Of the embed. */
  readonly lang: string;
  readonly marking: Marking;
  /** null = they can be shown elsewhere. */
  readonly alone: Alone | null;
  readonly published: readonly PublishedEmbed[];
}

/** Where the feed does not grow, nothing can keep updating. */
export function canUpdate({ marking, alone }: Pick<DeliveryInputs, 'marking' | 'alone'>): boolean {
  return alone === null && marking !== 'archive';
}

/** An address is offered only where it will show the same later, or is meant to change (conventions.md, "Embed"). */
export function deliveryOf(inputs: DeliveryInputs): Delivery {
  if (inputs.alone !== null) return { kind: 'single', why: inputs.alone };
  if (inputs.later === 'updating' && canUpdate(inputs)) return { kind: 'updating' };
  const file = inputs.published.find(
    ({ query, lang }) => query === inputs.query && lang === inputs.lang,
  );
  if (file !== undefined) return { kind: 'published', file };
  return inputs.marking === 'archive'
    ? { kind: 'history' }
    : { kind: 'single', why: 'unpublished' };
}

export function formsOf({ kind }: Delivery): readonly EmbedForm[] {
  switch (kind) {
    case 'single':
      return ['file', 'picture'];
    case 'updating':
      return FORMS.filter((form) => form !== 'file');
    case 'published':
    case 'history':
      return FORMS;
  }
}
