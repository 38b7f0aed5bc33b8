/**
 * Names of the caches that hold the page itself, one for each release of a site's folder. Shared by the worker that fills
 * them and the page that deletes them.
 * @example shellCacheName('https://site.example/corridor/', '1x9f') // 'corridor-shell https://site.example/corridor/ 1x9f'
 */
export function shellCacheName(folder: string, release: string): string {
  return `${shellCachePrefix(folder)}${release}`;
}

/** Of one folder alone: two sites on one host keep out of each other's caches. */
export function shellCachePrefix(folder: string): string {
  return `corridor-shell ${folder} `;
}
