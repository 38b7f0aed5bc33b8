import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { loadLaterWords } from '#wording/laterWords.ts';

/** A view that comes when it is asked for, with the words that only such views say. */
export function lazyView<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadLaterWords()]);
    return { default: component };
  });
}
