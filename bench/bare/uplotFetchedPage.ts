import { drawUplot } from './drawUplot.ts';
import { fetchSeries } from './series.ts';

// Its numbers are in a file on the server, as ours are.
drawUplot(await fetchSeries());
