import { serveTable } from '#feeds/ownTable/serveTable.ts';
import { loadFirstChart } from './ownTableChart.ts';

// Reads a person's own file beside the page, so that the page stays at hand whatever the file holds.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

serveTable(
  {
    post: (message) => {
      postMessage(message);
    },
    listen: (receive) => {
      addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        receive(data);
      });
    },
  },
  loadFirstChart,
);
