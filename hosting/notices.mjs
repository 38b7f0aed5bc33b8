// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whose work is in the built page: a text of name, version, licence and the licence's own words for each package of
 * which at least a part was put into a file.
 *
 * @param {Iterable<string>} modules paths of the modules in the built files
 * @returns {string}
 */
export function noticesOf(modules) {
  const folders = new Set();
  for (const module of modules) {
    const folder = packageFolder(module);
    if (folder !== null) folders.add(folder);
  }
  const notices = [...folders].map(noticeOf).sort((one, other) => (one.name < other.name ? -1 : 1));
  const blocks = notices.map(({ name, version, licence, text }) =>
    [`${name} ${version}`, `Licence: ${licence}`, '', text.trim(), ''].join('\n'),
  );
  const rule = `${'-'.repeat(78)}\n`;
  return ['This page holds parts of the following packages.\n', ...blocks].join(`\n${rule}\n`);
}

/** @param {string} module @returns {string | null} the innermost package that it lies in */
function packageFolder(module) {
  const path = module.replaceAll('\\', '/').replace(/^\0/, '').split('?', 1)[0] ?? '';
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null;
}

/** @param {string} folder @returns {{ name: string, version: string, licence: string, text: string }} */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice)/i.test(file))
    .sort();
  const texts = files.map((file) =>
    readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n'),
  );
  const text =
    texts.length === 0 ? 'The package comes without the text of its licence.' : texts.join('\n');
  return { name, version, licence: String(license), text };
}
