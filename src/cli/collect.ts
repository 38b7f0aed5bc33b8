import 'temporal-polyfill/global';
import { runCollect } from './collect/runCollect.ts';

// npm run collect -- --config <situations.json> --out <folder>: see README, "Collect".
process.exitCode = await runCollect(process.argv.slice(2), {
  env: process.env,
  say: (line) => {
    console.log(line);
  },
  onLock: (lock) => {
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      // What was written stands; what was begun is taken away by the next run.
      process.once(signal, () => {
        lock.releaseNow();
        process.exit(code);
      });
    }
  },
});
