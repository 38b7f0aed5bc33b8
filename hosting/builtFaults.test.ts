import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtFaults } from './builtFaults.mjs';

// A check that is set up wrongly passes everything in silence, so it is shown what it must refuse.

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-built-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = async (name: string, text: string) => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
};

describe('a built site', () => {
  it.each([
    ['index.html', '<p style="color:red">', 'an inline style'],
    ['embed/a/b.en.html', '<style>p{}</style>', 'an inline style'],
    ['index.html', '<script>alert(1)</script>', 'an inline script'],
    ['index.html', '<img src="a.png" onerror="x()">', 'an inline script'],
    ['index.html', '<script src="/assets/a.js"></script>', 'an address from the root'],
    ['index.html', '<link rel="stylesheet" href="https://a.example/a.css">', 'another host'],
    ['index.html', '<img src="//a.example/a.png">', 'another host'],
    ['index.html', '<a href="javascript:x()">x</a>', 'a script in an address'],
    ['assets/a.js', 'fetch("https://telemetry.example.org/x")', 'telemetry.example.org'],
    ['assets/a.js', '//# sourceMappingURL=a.js.map', 'a part of the development'],
    ['assets/a.css', '@import "b.css";', 'a style from elsewhere'],
    ['assets/a.css', 'p{background:url(https://a.example/x.png)}', 'a style from elsewhere'],
    ['assets/a.js.map', '{}', 'does not belong'],
    ['mockServiceWorker.js', '', 'does not belong'],
  ])('may not hold %s with %s', async (name, text, fault) => {
    await put(name, text);
    const found = builtFaults(folder);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatch(new RegExp(`^${name}: `));
    expect(found.join()).toContain(fault);
  });

  it('keeps no file for times without a network that is not there', async () => {
    await put('assets/a-1.js', 'run();');
    await put('offline.js', 'keep(["assets/a-1.js","assets/b-2.css"]);');
    expect(builtFaults(folder)).toEqual([
      'offline.js: it keeps a file that is not there: assets/b-2.css',
    ]);
  });

  it('may name namespaces, link to sources for people, and say where it stands', async () => {
    await put(
      'embed/a/b.en.html',
      '<script type="module" src="../../assets/a.js"></script><link rel="canonical" href="https://site.example/embed/a/b.en.html"><svg xmlns="http://www.w3.org/2000/svg"></svg><a href="https://source.example/1">Source</a>',
    );
    await put('assets/a.js', 'const ns = "http://www.w3.org/2000/svg";');
    await put('situations/a/figures.csv', 'https://source.example/1');
    expect(builtFaults(folder)).toEqual([]);
  });
});
