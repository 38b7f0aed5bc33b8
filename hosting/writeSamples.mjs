// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from './install.mjs';
import { makeSamples } from './samples.mjs';

// node hosting/writeSamples.mjs [--feed https://feeds.example.org]… [--to folder]
// Each --feed is a host, other than the site's own, that the page may read figures from.
const { values } = parseArgs({
  options: {
    feed: { type: 'string', multiple: true, default: [] },
    to: { type: 'string', default: join(projectFolder, 'hosting/samples') },
  },
});

try {
  mkdirSync(values.to, { recursive: true });
  for (const [name, text] of Object.entries(makeSamples({ feedOrigins: values.feed }))) {
    writeFileSync(join(values.to, name), text);
    console.log(`Wrote ${join(values.to, name)}`);
  }
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
