import type { AnswerKeeper } from '#feeds/transport/answerKeeper.ts';
import { noteCopyLoss } from './copyMarks.ts';
import { isKeeping, noteKept } from './keptOnDevice.ts';
import { registerOfflinePage } from './offlinePage.ts';
import { saveCopy } from './savedCopies.ts';

/** What keeps answers from now on. Comes after the first chart, and with it what opens the page without a network. */
export function startCopyKeeper(): AnswerKeeper {
  if (isKeeping()) void registerOfflinePage().then(noteKept);
  return (key, answers) => {
    if (isKeeping()) void keep(key, answers);
  };
}

async function keep(...kept: Parameters<AnswerKeeper>): Promise<void> {
  if (await saveCopy(...kept)) noteKept();
  else noteCopyLoss('not_kept');
}
