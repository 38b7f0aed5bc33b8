import type {
  OpenedSummary,
  Preview,
  PreviewRequest,
  TableCounts,
  TakenChunk,
} from './sessionTypes.ts';
import type { TakeRequest } from './tableTasks.ts';
import type { OpenOptions, Proposal, TableFaultFacts, TableFile } from './types.ts';

/** What the page asks of the worker, one thing at a time. */
export type PageMessage<Ask> =
  | { readonly ask: 'open'; readonly file: TableFile; readonly options: OpenOptions }
  | { readonly ask: 'propose'; readonly sheet: number; readonly headerRow: number | null }
  | { readonly ask: 'preview'; readonly request: PreviewRequest<Ask> }
  | { readonly ask: 'take'; readonly request: TakeRequest<Ask> }
  /** The chunk before was dealt with: the next may come. */
  | { readonly ask: 'more' };

export type WorkerMessage<View> =
  | { readonly is: 'ready' }
  | { readonly is: 'opened'; readonly opened: OpenedSummary }
  | { readonly is: 'proposed'; readonly proposal: Proposal }
  | { readonly is: 'previewed'; readonly preview: Preview<View> }
  | { readonly is: 'chunk'; readonly chunk: TakenChunk }
  | { readonly is: 'taken'; readonly counts: TableCounts }
  | { readonly is: 'fault'; readonly fault: TableFaultFacts }
  /** A fault of the program. */
  | { readonly is: 'error'; readonly message: string };

/** Both ends are ours; anything else that a browser may send has no such word. */
export function isPageMessage<Ask>(data: unknown): data is PageMessage<Ask> {
  return typeof data === 'object' && data !== null && 'ask' in data;
}

export function isWorkerMessage<View>(data: unknown): data is WorkerMessage<View> {
  return typeof data === 'object' && data !== null && 'is' in data;
}
