/** A shape that stands for a figure. */
export interface NamedMark {
  readonly shape: Element;
  readonly name: string;
  readonly figureId: string;
  /** A change at the axis, no figure of its own: drawn among the words. End passes it by. */
  readonly isChange: boolean;
}

/** Where a mark stands now, CSS pixels within the stage. */
export interface NamedPlace extends NamedMark {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
}

/** Farther than this from every mark, the pointer points at nothing. */
const REACH = 44;

/**
 * Takes the names out of the shapes, so that a browser does not show them a second time. The figures stand in the same
 * order as the names.
 */
export function takeNames(stage: Element, figures: readonly string[]): NamedMark[] {
  const titles = [...stage.querySelectorAll('svg title')];
  return titles.flatMap((title, index) => {
    const shape = title.parentElement;
    title.remove();
    if (shape === null) return [];
    const isChange = shape.closest('.narrow, .wide, .both') !== null;
    return [{ shape, name: title.textContent, figureId: figures[index] ?? '', isChange }];
  });
}

/** Those that are seen at this width, panel after panel, from left to right, the higher number later. */
export function placesOf(stage: Element, marks: readonly NamedMark[]): NamedPlace[] {
  const origin = stage.getBoundingClientRect();
  const panels = [...stage.querySelectorAll('svg')];
  const panelOf = (shape: Element) => panels.findIndex((panel) => panel.contains(shape));
  const places = marks.flatMap((mark) => {
    const { left, top, width, height } = mark.shape.getBoundingClientRect();
    if (width === 0 && height === 0) return [];
    const place = {
      ...mark,
      panel: panelOf(mark.shape),
      x: left - origin.left + width / 2,
      y: top - origin.top + height / 2,
      halfWidth: width / 2,
    };
    return [place];
  });
  places.sort((one, other) => one.panel - other.panel || one.x - other.x || other.y - one.y);
  // One figure may be drawn by several shapes: an arrow and a sign.
  return places.filter(
    (place, index) =>
      !places
        .slice(index + 1)
        .some((later) => later.figureId === place.figureId && later.name === place.name),
  );
}

/** The one nearest to a point; null where none is near. */
export function nearestPlace(
  places: readonly NamedPlace[],
  point: { readonly x: number; readonly y: number },
): number | null {
  let nearest: number | null = null;
  let least = REACH;
  places.forEach((place, index) => {
    const aside = Math.max(0, Math.abs(point.x - place.x) - place.halfWidth);
    const distance = Math.hypot(aside, point.y - place.y);
    if (distance >= least) return;
    least = distance;
    nearest = index;
  });
  return nearest;
}

/** Where a key leads; null for a key that moves nothing. */
export function movedTo(
  key: string,
  active: number | null,
  places: readonly Pick<NamedPlace, 'isChange'>[],
): number | null {
  const last = places.length - 1;
  if (last < 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return active === null ? 0 : Math.min(last, active + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return active === null ? last : Math.max(0, active - 1);
    case 'PageDown':
      return Math.min(last, (active ?? 0) + 10);
    case 'PageUp':
      return Math.max(0, (active ?? 0) - 10);
    case 'Home':
      return 0;
    case 'End': {
      const figure = places.findLastIndex(({ isChange }) => !isChange);
      return figure === -1 ? last : figure;
    }
    default:
      return null;
  }
}
