import { slugOf } from '#domain/slug.ts';

export interface FileNameParts {
  readonly situation: string;
  /** What the file holds: `figures`, `arrivals`, `set-aside`. */
  readonly scope: string;
  /** Day, month or year of the newest figure, ISO; null where there is none. */
  readonly asOf: string | null;
  /** Day of "as known at", ISO; null = the latest. */
  readonly known: string | null;
  readonly state: FileState;
  /** Without a dot. */
  readonly extension: string;
}

/** Figures that are out of date name their day; invented ones say so. */
export type FileState =
  | { readonly kind: 'good' }
  | { readonly kind: 'stale'; readonly since: string }
  | { readonly kind: 'example' };

const LONGEST = 80;

/**
 * `corridor_<situation>_<scope>_<as-of>[_known-<date>][_STALE-<date>|_EXAMPLE].<extension>`: only [a-z0-9._-] and
 * the two warnings, at most 80 characters, whatever the names hold; no path, no device name, no hidden letter.
 */
export function fileName(parts: FileNameParts): string {
  const tail = [
    ...(parts.asOf === null ? [] : [datePart(parts.asOf)]),
    ...(parts.known === null ? [] : [`known-${datePart(parts.known)}`]),
    ...warningOf(parts.state),
  ];
  const ending = `${tail.map((part) => `_${part}`).join('')}.${namePart(parts.extension, 5, 'csv')}`;
  const room = LONGEST - 'corridor__'.length - ending.length;
  const scope = namePart(parts.scope, Math.floor(room / 2), 'figures');
  const situation = namePart(parts.situation, room - scope.length, 'situation');
  return `corridor_${situation}_${scope}${ending}`;
}

function warningOf(state: FileState): string[] {
  switch (state.kind) {
    case 'good':
      return [];
    case 'stale':
      return [`STALE-${datePart(state.since)}`];
    case 'example':
      return ['EXAMPLE'];
  }
}

/** A time of a day is cut: a file name may hold no colon. @example '2023-09-24T18:00:00+04:00' -> '2023-09-24' */
function datePart(text: string): string {
  return /^\d{4}(-\d{2}){0,2}/.exec(text)?.[0] ?? 'undated';
}

function namePart(text: string, longest: number, fallback: string): string {
  const slug = slugOf(text)
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? fallback : slug;
}
