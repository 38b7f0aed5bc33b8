import type { TableHost, TableSession } from './sessionTypes.ts';
import type { OpenOptions, TableFile } from './types.ts';

/** The same session without a worker: each step blocks the page for as long as it takes. Errors: `TableFault`. */
export async function sessionInPage<Ask, View>(
  file: TableFile,
  { chartsOf }: TableHost<Ask, View>,
  options: OpenOptions,
): Promise<TableSession<Ask, View>> {
  const { openTasks } = await import('./tableTasks.ts');
  const tasks = await openTasks(file, options, chartsOf);
  let closed = false;
  const open = async () => {
    await breath();
    if (closed) throw new DOMException('The file was closed.', 'AbortError');
  };
  return {
    opened: tasks.opened,
    propose: async (sheet, headerRow) => {
      await open();
      return tasks.propose(sheet, headerRow);
    },
    preview: async (request) => {
      await open();
      return tasks.preview(request);
    },
    take: async (request, onChunk) => {
      await open();
      const chunks = tasks.take(request);
      for (let next = chunks.next(); ; next = chunks.next()) {
        if (next.done === true) return next.value;
        onChunk(next.value);
        await open();
      }
    },
    close: () => {
      closed = true;
    },
  };
}

/** Lets the page draw and be used in between. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
