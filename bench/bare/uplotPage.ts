import { drawUplot } from './drawUplot.ts';
import { readSeries } from './series.ts';

// Its numbers are in the document, nothing else is read.
drawUplot(readSeries());
