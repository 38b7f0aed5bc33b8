import type { TableSession } from './sessionTypes.ts';
import { TableFault } from './tableFault.ts';
import { isWorkerMessage, type PageMessage, type WorkerMessage } from './tableMessages.ts';
import type { OpenOptions, TableFile } from './types.ts';

/** A session whose work a worker does. Errors: `TableFault`. */
export async function sessionWithWorker<Ask, View>(
  worker: Worker,
  file: TableFile,
  options: OpenOptions,
): Promise<TableSession<Ask, View>> {
  const { request, close } = channelTo<Ask, View>(worker);
  const first = await request({ ask: 'open', file, options }, [file.bytes.buffer]).catch(
    (error: unknown) => {
      close();
      throw error;
    },
  );
  if (first.is !== 'opened') throw outOfStep(first);
  return {
    opened: first.opened,
    propose: async (sheet, headerRow) => {
      const answer = await request({ ask: 'propose', sheet, headerRow: headerRow ?? null });
      if (answer.is !== 'proposed') throw outOfStep(answer);
      return answer.proposal;
    },
    preview: async (asked) => {
      const answer = await request({ ask: 'preview', request: asked });
      if (answer.is !== 'previewed') throw outOfStep(answer);
      return answer.preview;
    },
    take: async (asked, onChunk) => {
      let answer = await request({ ask: 'take', request: asked });
      while (answer.is === 'chunk') {
        onChunk(answer.chunk);
        answer = await request({ ask: 'more' });
      }
      if (answer.is !== 'taken') throw outOfStep(answer);
      return answer.counts;
    },
    close,
  };
}

interface Channel<Ask, View> {
  readonly request: (
    message: PageMessage<Ask>,
    transfer?: Transferable[],
  ) => Promise<WorkerMessage<View>>;
  readonly close: () => void;
}

/** Questions wait for each other; the worker answers each with one message. */
function channelTo<Ask, View>(worker: Worker): Channel<Ask, View> {
  let last: Promise<unknown> = Promise.resolve();
  let fail: (error: Error) => void = () => undefined;
  let closed = false;
  const send = (message: PageMessage<Ask>, transfer: Transferable[]) =>
    new Promise<WorkerMessage<View>>((resolve, reject) => {
      if (closed) {
        reject(aborted());
        return;
      }
      fail = reject;
      worker.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (!isWorkerMessage<View>(data)) return;
        if (data.is === 'fault') {
          const { reason, seen, limit } = data.fault;
          reject(new TableFault(reason, seen, limit));
        } else if (data.is === 'error') reject(new Error(data.message));
        else resolve(data);
      };
      // Out of memory and the like: there is no answer to wait for.
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message));
      };
      worker.postMessage(message, transfer);
    });
  return {
    request: (message, transfer = []) => {
      const next = last.then(() => send(message, transfer));
      last = next.catch(() => undefined);
      return next;
    },
    close: () => {
      closed = true;
      worker.terminate();
      fail(aborted());
    },
  };
}

function aborted(): Error {
  return new DOMException('The file was closed.', 'AbortError');
}

function outOfStep({ is }: { readonly is: string }): Error {
  return new Error(`The worker answered “${is}”.`);
}
