import { type PointerEvent, type RefObject, useState } from 'react';
import { placeAt } from './partOrder.ts';

/** A part on its way, and the place that it would take. */
export interface Drag {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export interface DragOrder {
  readonly drag: Drag | null;
  /** For the handle of a part. */
  readonly handle: (id: string, from: number) => HandleEvents;
}

interface HandleEvents {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** Dragging a part by its handle with mouse, pen or finger: a line shows its place, and nothing moves before it is let go. */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onDrop: (id: string, place: number) => void,
): DragOrder {
  const [drag, setDrag] = useState<Drag | null>(null);
  const handle = (id: string, from: number): HandleEvents => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id, from, to: from });
    },
    onPointerMove: ({ clientY }) => {
      if (drag?.id !== id) return;
      const to = placeAt(clientY, middlesOf(list.current), from);
      if (to !== drag.to) setDrag({ id, from, to });
    },
    onPointerUp: () => {
      if (drag?.id === id && drag.to !== from) onDrop(id, drag.to);
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
  });
  return { drag, handle };
}

function middlesOf(list: HTMLElement | null): number[] {
  return [...(list?.children ?? [])].map((part) => {
    const { top, height } = part.getBoundingClientRect();
    return top + height / 2;
  });
}
