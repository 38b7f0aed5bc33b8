import type { TableHost, TableSession } from './sessionTypes.ts';
import { sessionInPage } from './sessionInPage.ts';
import { sessionWithWorker } from './sessionWithWorker.ts';
import type { OpenOptions, TableFile } from './types.ts';
import { isWorkerMessage } from './tableMessages.ts';

/**
 * Opens a file in a worker, or in the page where no worker may be started. Errors: `TableFault`.
 * The file's bytes go to the worker and cannot be used afterwards.
 */
export async function openInWorker<Ask, View>(
  file: TableFile,
  host: TableHost<Ask, View>,
  options: OpenOptions = {},
): Promise<TableSession<Ask, View>> {
  const worker = await startedWorker(host);
  return worker === null
    ? sessionInPage(file, host, options)
    : sessionWithWorker<Ask, View>(worker, file, options);
}

/** A worker that says nothing for so long will not speak at all. */
const LONGEST_WAIT = 20_000;

/** Null where the site's policy, the browser or a missing script refuses it: the page does the work then. */
function startedWorker<Ask, View>({ startWorker }: TableHost<Ask, View>): Promise<Worker | null> {
  return new Promise((resolve) => {
    let worker: Worker | null = null;
    try {
      worker = startWorker();
    } catch {
      resolve(null);
    }
    if (worker === null) {
      resolve(null);
      return;
    }
    const started = worker;
    const end = (is: 'ready' | 'refused') => {
      clearTimeout(timer);
      started.onmessage = null;
      started.onerror = null;
      if (is === 'refused') started.terminate();
      resolve(is === 'ready' ? started : null);
    };
    const timer = setTimeout(() => {
      end('refused');
    }, LONGEST_WAIT);
    started.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isWorkerMessage(data) && data.is === 'ready') end('ready');
    };
    started.onerror = (event) => {
      event.preventDefault();
      end('refused');
    };
  });
}
