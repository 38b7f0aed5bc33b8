import type { TableHost } from '#feeds/ownTable/sessionTypes.ts';
import { siteScript } from '#feeds/transport/siteScript.ts';
import type { FirstChart, FirstChartAsk } from './ownTableChart.ts';
import workerAddress from './ownTableWorker.ts?worker&url';

/** Where the page reads a person's own files: in a worker of this site, else in the page. */
export const ownTableHost: TableHost<FirstChartAsk, FirstChart> = {
  startWorker: () => {
    if (typeof Worker === 'undefined') return null;
    // The development server has no policy, and gives its scripts other names.
    const address = import.meta.env.DEV ? workerAddress : siteScript(workerAddress);
    return new Worker(address, { type: 'module' });
  },
  chartsOf: async () => (await import('./ownTableChart.ts')).loadFirstChart(),
};
