// @ts-check
import { installWhatIsMissing, run } from '../hosting/install.mjs';

// npm run check: everything that can be said about the code without a browser. Stops at the first failure.
const steps = /** @type {const} */ ([
  ['types', 'types'],
  ['lint', 'lint'],
  ['format', 'format:check'],
  ['unused code', 'unused'],
  ['unit tests', 'unit'],
  ['build', 'build'],
  ['size budget', 'size'],
]);

installWhatIsMissing();
for (const [name, script] of steps) {
  console.log(`\n— ${name}`);
  const start = performance.now();
  const good = run('npm', ['run', '--silent', script]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`— ${name}: ${good ? 'good' : 'FAILED'}, ${seconds} s`);
  if (!good) process.exit(1);
}
