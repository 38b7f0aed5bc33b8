// @ts-check
// Put into a measured page before its own scripts. For each key it says on the console how long it took from the
// key until the frame in which the first chart shows the new moment was drawn; and every task of the page that took longer than 50 ms.

{
  const said = () => document.querySelector('[data-chart] .chart-source')?.textContent;

  addEventListener(
    'keydown',
    () => {
      const pressed = performance.now();
      const before = said();
      requestAnimationFrame(function look() {
        // The slider itself moves first; the page is redrawn when a chart says the new moment.
        if (said() === before) {
          requestAnimationFrame(look);
          return;
        }
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
