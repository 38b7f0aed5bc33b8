import type { ChartMaker, TableCounts, TakenChunk } from './sessionTypes.ts';
import { isTableFault } from './tableFault.ts';
import { isPageMessage, type PageMessage, type WorkerMessage } from './tableMessages.ts';
import { openTasks, type TableTasks } from './tableTasks.ts';

/** The worker's side of a channel. */
export interface TableChannel<View> {
  readonly post: (message: WorkerMessage<View>) => void;
  readonly listen: (receive: (data: unknown) => void) => void;
}

/** Answers one page about one file, until it is ended. */
export function serveTable<Ask, View>(
  { post, listen }: TableChannel<View>,
  chartsOf: () => Promise<ChartMaker<Ask, View>>,
): void {
  let tasks: TableTasks<Ask, View> | null = null;
  let taking: Generator<TakenChunk, TableCounts> | null = null;
  const answer = async (message: PageMessage<Ask>): Promise<WorkerMessage<View>> => {
    if (message.ask === 'open') {
      tasks = await openTasks(message.file, message.options, chartsOf);
      return { is: 'opened', opened: tasks.opened };
    }
    if (tasks === null) throw new Error('No file is open.');
    switch (message.ask) {
      case 'propose':
        return {
          is: 'proposed',
          proposal: tasks.propose(message.sheet, message.headerRow ?? undefined),
        };
      case 'preview':
        return { is: 'previewed', preview: await tasks.preview(message.request) };
      case 'take':
        taking = tasks.take(message.request);
        return nextOf(taking);
      case 'more':
        if (taking === null) throw new Error('Nothing is being taken.');
        return nextOf(taking);
    }
  };
  listen((data) => {
    if (!isPageMessage<Ask>(data)) return;
    answer(data).then(post, (error: unknown) => {
      post(failureOf(error));
    });
  });
  post({ is: 'ready' });
}

function nextOf<View>(taking: Generator<TakenChunk, TableCounts>): WorkerMessage<View> {
  const next = taking.next();
  return next.done === true
    ? { is: 'taken', counts: next.value }
    : { is: 'chunk', chunk: next.value };
}

function failureOf<View>(error: unknown): WorkerMessage<View> {
  if (isTableFault(error)) return { is: 'fault', fault: error.fault };
  return { is: 'error', message: error instanceof Error ? error.message : 'unknown' };
}
