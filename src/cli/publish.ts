import 'temporal-polyfill/global';
import { runPublish } from './publish/runPublish.ts';

// npm run publish -- --config <situations.json> --site <built folder>: see README, "Publish".
process.exitCode = await runPublish(process.argv.slice(2), {
  env: process.env,
  say: (line) => {
    console.log(line);
  },
});
