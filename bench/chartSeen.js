// @ts-check
// Put into each measured page before its own scripts. Says on the console when the chart's marks are there to be
// seen, when Recharts has drawn them, and what had been loaded; each in the first animation frame of which it is true.

{
  const chart = '[data-chart="arrivals"]';
  /** @type {Map<string, string>} */
  const awaited = new Map([
    ['seen', `${chart} svg [data-figure]`],
    ['recharts', `${chart} .recharts-surface [data-figure]`],
  ]);

  const observer = new MutationObserver(() => {
    for (const [stage, selector] of awaited) {
      if (document.querySelector(selector) === null) continue;
      awaited.delete(stage);
      requestAnimationFrame(() => {
        say(stage, { at: performance.now() });
        // Recharts takes over what a reader comes near.
        document.querySelector(chart)?.scrollIntoView();
        // The document itself may end only after its marks are seen.
        if (document.readyState === 'complete') sayFiles(stage);
        else addEventListener('load', () => setTimeout(() => sayFiles(stage)), { once: true });
      });
    }
    if (awaited.size === 0) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });

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
    say(`${stage}Files`, { files });
  }

  /** @param {string} word @param {object} facts */
  function say(word, facts) {
    console.debug(`bench ${word} ${JSON.stringify(facts)}`);
  }
}
