import { describe, expect, it, vi } from 'vitest';
import { openInWorker } from './openInWorker.ts';
import { serveTable } from './serveTable.ts';
import type { ReadForChart, TableHost, TableSession, TakenChunk } from './sessionTypes.ts';
import { isTableFault } from './tableFault.ts';

type Host = TableHost<string, string>;
type Session = TableSession<string, string>;

const TEXT = 'Date,Province,IDPs\n2026-01-01,Lori,5\n2026-01-02,Lori,x\nA note.,,\n';
const chartsOf: Host['chartsOf'] = () =>
  Promise.resolve((read: ReadForChart, ask) => `${ask} of ${String(read.figures.length)}`);

/** Both ends in one thread; what goes through is copied as between threads. */
class WorkerHere extends EventTarget implements Worker {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onmessageerror = null;
  onerror: Worker['onerror'] = null;
  terminated = false;
  private receive: (data: unknown) => void = () => undefined;

  constructor(isSilent = false) {
    super();
    if (isSilent) {
      queueMicrotask(() => {
        this.onerror?.(new ErrorEvent('error', { cancelable: true }));
      });
      return;
    }
    const listen = (receive: (data: unknown) => void) => {
      this.receive = receive;
    };
    const post = (message: unknown) => {
      this.tell(message);
    };
    queueMicrotask(() => {
      serveTable<string, string>({ post, listen }, chartsOf);
    });
  }

  postMessage(message: unknown, transfer: Transferable[] | StructuredSerializeOptions = []): void {
    const list = Array.isArray(transfer) ? transfer : (transfer.transfer ?? []);
    const data: unknown = structuredClone(message, { transfer: list });
    queueMicrotask(() => {
      this.receive(data);
    });
  }

  terminate(): void {
    this.terminated = true;
  }

  private tell(message: unknown): void {
    const data: unknown = structuredClone(message);
    queueMicrotask(() => {
      if (!this.terminated) this.onmessage?.(new MessageEvent('message', { data }));
    });
  }
}

function fileOf(text: string) {
  return { name: 'counts.csv', bytes: new TextEncoder().encode(text) };
}

async function wholeOf({ opened, preview, take }: Session) {
  const { mapping } = opened.proposal;
  const request = { sheet: 0, mapping: { ...mapping, fixed: { source: 'S' } } };
  const chunks: TakenChunk[] = [];
  const previewed = await preview({ ...request, chart: 'chart' });
  const counts = await take(request, (chunk) => chunks.push(chunk));
  return { opened, previewed, counts, chunks };
}

describe('a file is read beside the page, or in it', () => {
  const inWorker: Host = { startWorker: () => new WorkerHere(), chartsOf };
  const inPage: Host = { startWorker: () => null, chartsOf };

  it('both give the same', async () => {
    const one = await wholeOf(await openInWorker(fileOf(TEXT), inWorker));
    const other = await wholeOf(await openInWorker(fileOf(TEXT), inPage));
    expect(one).toEqual(other);
    expect(one.previewed).toMatchObject({
      received: 3,
      kept: 1,
      setAsideRows: 2,
      chart: 'chart of 1',
    });
    expect(one.chunks.map(({ csv }) => csv).join('')).toContain('2026-01-01,5,exact,people,S');
    expect(one.chunks.flatMap(({ unread }) => unread)).toMatchObject([{ seen: 'A note.' }]);
  });

  it.each<[string, Host['startWorker']]>([
    [
      'the policy refuses',
      () => {
        throw new TypeError('refused');
      },
    ],
    ['the script is not there', () => new WorkerHere(true)],
  ])('a worker that %s is done without', async (_, startWorker) => {
    vi.stubGlobal('ErrorEvent', Event);
    const session = await openInWorker(fileOf(TEXT), { startWorker, chartsOf });
    expect(session.opened.sheets[0]?.rowCount).toBe(4);
    vi.unstubAllGlobals();
  });

  it('a file that is no table is a fault with what was seen', async () => {
    const error: unknown = await openInWorker(fileOf('{"error":"x"}'), inWorker).catch(
      (one: unknown) => one,
    );
    expect(isTableFault(error) && error.fault.reason).toBe('not_a_table');
  });

  it.each([inWorker, inPage])('closing stops what is under way', async (host) => {
    const session = await openInWorker(fileOf(TEXT), host);
    const asked = session.propose(0);
    session.close();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});
