import * as v from 'valibot';

/** The main line of the measured chart, as benchSite.ts writes it into the page: seconds since 1970, people. */
const series = v.object({ seconds: v.array(v.number()), people: v.array(v.number()) });
export type Series = v.InferOutput<typeof series>;

export function readSeries(): Series {
  return v.parse(series, JSON.parse(document.getElementById('series')?.textContent ?? 'null'));
}

/** The same from a file beside the page, as a page reads it whose numbers are not its own. */
export async function fetchSeries(): Promise<Series> {
  return v.parse(series, await (await fetch('series.json')).json());
}
