// @ts-check
import { existsSync } from 'node:fs';
import { run } from '../hosting/install.mjs';
import { onPath } from './browser.mjs';

/**
 * An nginx that is on this machine, installed with apt-get where there is none and this is root; undefined where it
 * can neither be found nor installed.
 *
 * @returns {string | undefined} its program file
 */
export function ensureNginx() {
  const found = findNginx();
  if (found !== undefined || process.getuid?.() !== 0 || onPath('apt-get') === undefined)
    return found;
  console.log('No nginx found: installing one with apt-get.');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  // What is there of the list may be old or nothing.
  const install = () =>
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx'], quiet);
  if (!install()) {
    run('apt-get', ['update', '-qq'], quiet);
    install();
  }
  return findNginx();
}

/** @returns {string | undefined} */
function findNginx() {
  // Not on the path of people who are not root.
  return onPath('nginx') ?? ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find(existsSync);
}
