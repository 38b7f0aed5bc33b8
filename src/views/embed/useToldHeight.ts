import { type RefObject, useEffect } from 'react';
import { tellHeight } from '#embedScript/frameHeight.ts';

/**
 * Tells the page around how high this embed wants to be: all of its words and the plot at the height of its own choice,
 * whatever room the frame leaves them now. So the wish does not follow the frame.
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
    const { documentElement: root } = document;
    const measure = () => {
      if (element.clientWidth === 0) return 0;
      // Nothing is painted meanwhile.
      root.dataset.whole = '';
      const whole = root.getBoundingClientRect().height - element.clientHeight;
      delete root.dataset.whole;
      return whole + plot;
    };
    return tellHeight({ id, measure, watched: [root, element] });
  }, [room, id, plot]);
}
