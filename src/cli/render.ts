import 'temporal-polyfill/global';
import { runRender } from './render/runRender.ts';

// npm run render -- --situation <id> --chart all --format svg,png,csv --out <folder>: see README, "Without a browser".
process.exitCode = await runRender(process.argv.slice(2), {
  env: process.env,
  say: (line) => {
    console.error(line);
  },
  print: (text) => {
    console.log(text);
  },
  now: () => Temporal.Now.instant().epochMilliseconds,
});
