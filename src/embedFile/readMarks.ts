import { movedTo, type NamedPlace, nearestPlace, placesOf, takeNames } from './namedPlaces.ts';

/** Makes the drawing one tab stop: keys and pointer read the same figures in the same words. */
export function readMarks(main: HTMLElement, words: DOMStringMap): void {
  const stage = main.querySelector<HTMLElement>('.stage');
  if (stage === null) return;
  const { figures = '', role = '', keys = '', position = '', hint = '', page = '' } = words;
  const marks = takeNames(stage, figures.split(' '));
  if (marks.length === 0) return;
  const [ring, readout, status, help] = ['ring', 'read', 'said', 'said'].map((name) =>
    part(stage, name),
  );
  if (!ring || !readout || !status || !help) return;
  status.setAttribute('role', 'status');
  help.id = 'keys';
  help.textContent = keys;
  stage.tabIndex = 0;
  stage.setAttribute('role', 'application');
  stage.setAttribute('aria-roledescription', role);
  stage.setAttribute('aria-label', main.querySelector('h1')?.textContent ?? '');
  stage.setAttribute('aria-describedby', help.id);

  let places: readonly NamedPlace[] = [];
  let active: number | null = null;
  let pointed = false;
  const show = (index: number | null) => {
    active = index;
    const place = index === null ? undefined : places[index];
    ring.hidden = readout.hidden = place === undefined;
    status.textContent = place === undefined ? '' : spoken(place, index ?? 0);
    if (place === undefined) return;
    const width = stage.clientWidth;
    ring.style.left = `${place.x}px`;
    ring.style.top = `${place.y}px`;
    readout.replaceChildren(place.name, ...(hint === '' ? [] : [hintElement(hint)]));
    const room = Math.min(READOUT, width);
    const right = place.x + EDGE + room <= width;
    readout.style.left = `${right ? place.x + EDGE : Math.max(0, place.x - EDGE - room)}px`;
    const above = place.y - EDGE - readout.offsetHeight;
    readout.style.top = `${above < 0 ? place.y + EDGE : above}px`;
  };
  const spoken = ({ name }: NamedPlace, index: number) =>
    position
      .replace('{index}', String(index + 1))
      .replace('{count}', String(places.length))
      .replace('{name}', () => name);
  const open = () => {
    const place = active === null ? undefined : places[active];
    if (place === undefined || page === '') return;
    window.open(`${page}&figure=${encodeURIComponent(place.figureId)}`, '_blank', 'noopener');
  };
  show(null);
  stage.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    pointed = false;
    places = placesOf(stage, marks);
    const next = movedTo(event.key, active, places);
    if (next !== null) event.preventDefault();
    if (next !== null) show(next);
    else if (event.key === 'Escape') show(null);
    else if (event.key === 'Enter') open();
  });
  stage.addEventListener('pointermove', (event) => {
    const { left, top } = stage.getBoundingClientRect();
    places = placesOf(stage, marks);
    pointed = true;
    const point = { x: event.clientX - left, y: event.clientY - top };
    const next = nearestPlace(places, point);
    if (next !== active) show(next);
  });
  stage.addEventListener('pointerleave', () => {
    // What the keys chose stays.
    if (pointed) show(null);
  });
  stage.addEventListener('click', open);
  stage.addEventListener('blur', () => show(null));
}

/** CSS pixels of the words beside a mark, and how far they stand off it. */
const READOUT = 248;
const EDGE = 12;

function part(stage: HTMLElement, name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  if (name !== 'said') element.setAttribute('aria-hidden', 'true');
  stage.append(element);
  return element;
}

function hintElement(hint: string): HTMLElement {
  const element = document.createElement('small');
  element.textContent = hint;
  return element;
}
