/** ms: shorter than a frame, so that a press of Stop is answered at once. */
const SLICE = 12;

export interface SlicedRun {
  readonly stop: () => void;
}

interface Handlers<Step, Result> {
  readonly onDone: (result: Result) => void;
  readonly onFailed: (error: unknown) => void;
  /** The last step of a slice. */
  readonly onStep?: (step: Step) => void;
}

/** Runs long work in slices, so that no task holds the page; after `stop` nothing is heard of it any more. */
export function runSliced<Step, Result>(
  work: Generator<Step, Result, undefined>,
  { onDone, onFailed, onStep }: Handlers<Step, Result>,
): SlicedRun {
  let stopped = false;
  const slice = () => {
    if (stopped) return;
    const end = performance.now() + SLICE;
    try {
      for (;;) {
        const step = work.next();
        if (step.done === true) {
          onDone(step.value);
          return;
        }
        if (performance.now() < end) continue;
        onStep?.(step.value);
        break;
      }
    } catch (error) {
      onFailed(error);
      return;
    }
    setTimeout(slice, 0);
  };
  setTimeout(slice, 0);
  return {
    stop: () => {
      stopped = true;
    },
  };
}
