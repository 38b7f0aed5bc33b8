// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { feedHostsOf } from './feedHosts.mjs';
import { projectFolder } from './install.mjs';
import { readFrameAncestors } from './policy.mjs';
import { makeSamples } from './samples.mjs';

// npm run headers [-- --config public/situations/situations.json] [--feed https://feeds.example.org]… [--out folder]
//   [--frame-ancestors 'https://a.example https://b.example'] [--frame-page] [--sub-path /reports/corridor/]
// The hosts of every configured feed, and each --feed, are those that the page may read figures from besides its own.
// --frame-ancestors names the sites that may frame embeds besides this one ('' = none); --frame-page lets them frame the
// page too.
// Without a word it writes the samples of this project anew.

try {
  const { values } = parseArgs({
    options: {
      config: { type: 'string' },
      feed: { type: 'string', multiple: true, default: [] },
      'frame-ancestors': { type: 'string' },
      'frame-page': { type: 'boolean', default: false },
      'sub-path': { type: 'string' },
      out: { type: 'string' },
    },
  });
  const configured =
    values.config === undefined
      ? { feedOrigins: [], forwards: [] }
      : feedHostsOf(values.config, values['sub-path']);
  const feedOrigins = [...new Set([...configured.feedOrigins, ...values.feed])].sort();
  const framers = values['frame-ancestors'];
  const base = values['sub-path'];
  if (values['frame-page'] && framers === undefined)
    throw new Error('--frame-page needs --frame-ancestors: the sites that may frame the page.');
  const asked = {
    ...(framers === undefined ? {} : { frameAncestors: readFrameAncestors(framers) }),
    ...(values['frame-page'] ? { framePage: true } : {}),
    ...(base === undefined ? {} : { base }),
  };
  const isPlain =
    values.config === undefined && values.feed.length === 0 && Object.keys(asked).length === 0;
  const out = values.out ?? (isPlain ? join(projectFolder, 'hosting/samples') : 'headers');
  const samples = makeSamples({ feedOrigins, forwards: configured.forwards, ...asked });
  mkdirSync(out, { recursive: true });
  for (const [name, text] of Object.entries(samples)) {
    writeFileSync(join(out, name), text);
    console.log(`Wrote ${join(out, name)}`);
  }
  if (!isPlain) sayHosts({ feedOrigins, forwards: configured.forwards });
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}

/** @param {import('./feedHosts.mjs').FeedHosts} hosts */
function sayHosts({ feedOrigins, forwards }) {
  console.log(
    feedOrigins.length === 0
      ? 'No feed lies on another host: the page reads from its own alone.'
      : `The page may read from: ${feedOrigins.join(', ')}`,
  );
  for (const { path, origin } of forwards) console.log(`${path} is forwarded to ${origin}`);
}
