// @ts-check
// Put into a measured page before its own scripts. For each key it says on the console how long it took from the
// key until the frame that answers it was drawn; and every task of the page that took longer than 50 ms.

{
  addEventListener(
    'keydown',
    () => {
      const pressed = performance.now();
      requestAnimationFrame(() => {
        // The message comes after the frame has been drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => say('step', { milliseconds: performance.now() - pressed });
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) say('task', { milliseconds: duration });
  }).observe({ type: 'longtask' });

  /** @param {string} word @param {object} facts */
  function say(word, facts) {
    console.debug(`bench ${word} ${JSON.stringify(facts)}`);
  }
}
