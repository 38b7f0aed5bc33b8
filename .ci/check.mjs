// @ts-check
import { spawn } from 'node:child_process';
import { installWhatIsMissing, run } from '../hosting/install.mjs';

// npm run check: everything that can be said about the code without a browser. Stops at the first failure.
const steps = /** @type {const} */ ([
  ['types', 'types'],
  ['format', 'format:check'],
  ['unused code', 'unused'],
  ['unit tests', 'unit'],
  ['build', 'build'],
  ['size budget', 'size'],
  ['built files', 'built'],
  ['supply chain', 'supply'],
]);

installWhatIsMissing();
// Lint takes one processor for as long as all the others take the second one: it runs beside them.
const lint = lintBeside();
for (const [name, script] of steps) {
  console.log(`\n— ${name}`);
  const start = performance.now();
  const good = run('npm', ['run', '--silent', script]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`— ${name}: ${good ? 'good' : 'FAILED'}, ${seconds} s`);
  if (!good) {
    lint.stop();
    process.exit(1);
  }
}
console.log('\n— lint');
const { good, output } = await lint.finished;
process.stdout.write(output);
console.log(`— lint: ${good ? 'good' : 'FAILED'}, beside the others`);
if (!good) process.exit(1);

/** @returns {{ finished: Promise<{ good: boolean, output: string }>, stop: () => void }} */
function lintBeside() {
  const child = spawn('npm', ['run', '--silent', 'lint'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += String(text);
    });
  }
  return {
    finished: new Promise((resolve) => {
      child.on('error', (error) => resolve({ good: false, output: `${output}${error.message}\n` }));
      child.on('close', (code) => resolve({ good: code === 0, output }));
    }),
    stop: () => child.kill(),
  };
}
