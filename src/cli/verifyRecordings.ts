import 'temporal-polyfill/global';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { CheckedFile, FoundAnswer } from './verify/checkRecording.ts';
import { checkRecording } from './verify/checkRecording.ts';
import type { NamedAnswer } from './verify/portalEqualities.ts';
import { portalEqualities } from './verify/portalEqualities.ts';
import { readRecording, recordedFiles } from './verify/recordedFiles.ts';

// npm run verify-recordings -- --dir <folder>: puts recorded answers of real feeds through the adapters and says what
// each was taken for and what came of it. Fails where a law or an equality is broken or a known answer is not read.
const { values } = parseArgs({ options: { dir: { type: 'string' } } });
if (values.dir === undefined) {
  console.error('Say which folder: npm run verify-recordings -- --dir <folder>');
  process.exit(2);
}
process.exitCode = await verify(values.dir);

interface Tally {
  readonly answers: NamedAnswer[];
  feeds: number;
  tables: number;
  unknown: number;
  readonly failures: string[];
}

async function verify(folder: string): Promise<number> {
  const { files, others } = await recordedFiles(folder);
  const tally: Tally = { answers: [], feeds: 0, tables: 0, unknown: 0, failures: [] };
  for (const { name, path } of files) {
    console.log(`\n${name}`);
    try {
      report(name, await checkRecording(name, await readRecording(path)), tally);
    } catch (error) {
      fail(tally, name, `a fault of the program: ${String(error)}`);
    }
  }
  reportEqualities(tally);
  const { feeds, tables, unknown, failures } = tally;
  console.log(
    `\n${files.length} files: ${feeds} of feeds, ${tables} tables, ${unknown} not recognised; ${others.length} of other kinds left alone.`,
  );
  for (const failure of failures) console.log(`FAILED ${failure}`);
  console.log(failures.length === 0 ? 'Every law holds.' : `${failures.length} failed.`);
  return failures.length === 0 ? 0 : 1;
}

function report(name: string, file: CheckedFile, tally: Tally): void {
  if (file.is === 'unknown') {
    tally.unknown += 1;
    say(`not recognised: ${file.why}`);
  } else if (file.is === 'table') {
    tally.tables += 1;
    for (const line of file.lines) say(line);
    for (const law of file.broken) fail(tally, name, law);
  } else {
    tally.feeds += 1;
    for (const found of file.answers) reportAnswer(name, found, tally);
  }
}

function reportAnswer(file: string, { path, answer }: FoundAnswer, tally: Tally): void {
  const name = path === '' ? file : `${file} (${path})`;
  say(`${answer.recognised.what}${path === '' ? '' : `, found at ${path}`}`);
  if ('fault' in answer && answer.isErrorAnswer) {
    say(`an error that the feed answered, refused as one: ${answer.fault}`);
    return;
  }
  if ('fault' in answer) {
    fail(tally, name, `recognised and not read: ${answer.fault}`);
    return;
  }
  for (const line of answer.lines) say(line);
  for (const law of answer.broken) fail(tally, name, law);
  tally.answers.push({ name, folder: dirname(file), answer });
}

function reportEqualities(tally: Tally): void {
  const equalities = portalEqualities(tally.answers);
  if (equalities.length > 0) console.log('\nEqualities');
  for (const { verdict, line } of equalities) {
    if (verdict === 'fails') fail(tally, 'equality', line);
    else say(`${verdict === 'holds' ? 'holds: ' : 'none found: '}${line}`);
  }
}

function fail(tally: Tally, name: string, what: string): void {
  tally.failures.push(`${name}: ${what}`);
  say(`FAILED ${what}`);
}

function say(line: string): void {
  console.log(`  ${line}`);
}
