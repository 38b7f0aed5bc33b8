// @ts-check
import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../hosting/install.mjs';

/** @typedef {{ path: string, from: string }} Browser from: where it was found, in words */

/**
 * A Chromium that is on this machine already.
 *
 * @returns {Browser | undefined}
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH ?? '';
  if (named !== '') {
    if (!existsSync(named))
      throw new Error(
        `CHROME_PATH is “${named}”, and there is no such file. Correct it, or unset it to let one be found.`,
      );
    return { path: named, from: 'CHROME_PATH' };
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return { path: own, from: "Playwright's own" };
  const path = systemPaths().find((place) => existsSync(place));
  return path === undefined ? undefined : { path, from: 'the system' };
}

/**
 * The same, and installs one when there is none: by apt-get as root, else Playwright's own download.
 *
 * @returns {Browser}
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && onPath('apt-get') !== undefined) {
    console.log('No Chromium found: installing one with apt-get.');
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], quiet);
    for (const name of ['chromium-headless-shell', 'chromium']) {
      run('apt-get', ['install', '-y', '-qq', name], quiet);
      const path = systemPaths().find((place) => existsSync(place));
      if (path !== undefined) return { path, from: `apt-get, just now: ${name}` };
    }
  }
  console.log("No Chromium found: downloading Playwright's own.");
  run('npx', ['playwright', 'install', 'chromium']);
  const own = chromium.executablePath();
  if (existsSync(own)) return { path: own, from: "Playwright's own, just now" };
  throw new Error(
    'No Chromium could be found or installed. Install Chrome or Chromium and set CHROME_PATH to its program file.',
  );
}

/** @returns {readonly string[]} the usual places, in order of preference */
function systemPaths() {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  // The shell is the same Chromium without windows: the tests take half of the processor's time in it.
  return [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ]
    .map(onPath)
    .filter((path) => path !== undefined);
}

/** @param {string} program @returns {string | undefined} */
export function onPath(program) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}
