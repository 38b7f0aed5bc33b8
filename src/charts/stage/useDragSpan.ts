import { type PointerEvent, useState } from 'react';

export interface DragSpan {
  readonly from: number;
  readonly to: number;
}

const LEAST_DRAG = 10;

/** A span dragged over the plot, in pixels from its left; a touch scrolls the page and drags nothing. */
export function useDragSpan(onSpan: ((span: DragSpan) => void) | undefined) {
  const [start, setStart] = useState<number | null>(null);
  const [span, setSpan] = useState<DragSpan | null>(null);
  function onPointerDown(event: PointerEvent<HTMLElement>) {
    if (onSpan === undefined || event.button !== 0 || event.pointerType === 'touch') return;
    setStart(offsetOf(event).x);
  }
  function onPointerMove(event: PointerEvent<HTMLElement>) {
    if (start === null) return;
    const { x } = offsetOf(event);
    if (span === null && Math.abs(x - start) < LEAST_DRAG) return;
    setSpan({ from: Math.min(start, x), to: Math.max(start, x) });
  }
  /** True where a drag ended here, so that it is no click. */
  function finish(): boolean {
    const dragged = span;
    setStart(null);
    setSpan(null);
    if (dragged === null) return false;
    onSpan?.(dragged);
    return true;
  }
  return { span, isDragging: span !== null, onPointerDown, onPointerMove, finish };
}

export function offsetOf(event: PointerEvent<HTMLElement>): { x: number; y: number } {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
