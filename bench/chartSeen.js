// @ts-check
// Put into each measured page before its own scripts, after measurePages.ts has said what to wait for. Says on the
// console when the chart's marks are there to be seen, when Recharts has drawn them, and what had been loaded; each in
// the first animation frame of which it is true.

{
  /** @type {{ seen: string, recharts: string | null }} */
  const { seen, recharts } = Reflect.get(globalThis, 'benchAwaits');
  /** @type {Map<string, string>} */
  const awaited = new Map([['seen', seen]]);
  if (recharts !== null) awaited.set('recharts', recharts);
  let blocked = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });

  // Frame by frame: what is in the document may still be hidden, and a frame that waits for its style sheet is none.
  const look = () => {
    for (const [stage, selector] of awaited) {
      // Of several drawings one is shown, the one that fits.
      const found = [...document.querySelectorAll(selector)].find((one) =>
        one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      );
      if (found === undefined) continue;
      awaited.delete(stage);
      say(stage, { at: performance.now() });
      // Recharts takes over what a reader comes near.
      if (stage === 'seen' && recharts !== null)
        found.closest('[data-chart]')?.scrollIntoView({ block: 'center' });
      // The document itself may end only after its marks are seen.
      if (document.readyState === 'complete') sayFiles(stage);
      else addEventListener('load', () => setTimeout(() => sayFiles(stage)), { once: true });
    }
    if (awaited.size > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  /** @param {string} stage */
  function sayFiles(stage) {
    const entries = ['navigation', 'resource'].flatMap((type) =>
      performance.getEntriesByType(type),
    );
    const files = entries
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, initiatorType, encodedBodySize, responseEnd }) => ({
        isDocument: initiatorType === 'navigation',
        isScript: name.endsWith('.js'),
        bytes: encodedBodySize,
        end: responseEnd,
      }));
    // After the work that was under way, which is counted.
    requestIdleCallback(() => say(`${stage}Files`, { files, blocked }), { timeout: 5000 });
  }

  /** @param {string} word @param {object} facts */
  function say(word, facts) {
    console.debug(`bench ${word} ${JSON.stringify(facts)}`);
  }
}
