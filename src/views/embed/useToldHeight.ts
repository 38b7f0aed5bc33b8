import { type RefObject, useEffect } from 'react';
import { tellHeight } from '#embedScript/frameHeight.ts';

/**
 * Tells the page around how high this embed wants to be: its words as they stand and the plot at the height of its own
 * choice, whatever room the frame leaves it now. So the wish does not follow the frame.
 * @param plot CSS pixels; null until it is known
 */
export function useToldHeight(
  room: RefObject<HTMLElement | null>,
  id: string,
  plot: number | null,
): void {
  useEffect(() => {
    const element = room.current;
    if (element === null || plot === null) return;
    const { documentElement } = document;
    const measure = () => {
      const whole = documentElement.getBoundingClientRect().height;
      return element.clientWidth === 0 ? 0 : whole - element.clientHeight + plot;
    };
    return tellHeight({ id, measure, watched: [documentElement, element] });
  }, [room, id, plot]);
}
