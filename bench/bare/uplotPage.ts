import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { readSeries } from './series.ts';

// The least that a chart drawn by a small library costs: its numbers are in the document, nothing else is read.
const place = document.getElementById('chart');
const { seconds, people } = readSeries();
if (place !== null)
  new uPlot(
    {
      width: 720,
      height: 400,
      series: [{}, { label: 'Arrivals', stroke: '#0b6e8f' }],
      hooks: {
        draw: [() => place.querySelector('canvas')?.setAttribute('data-drawn', '')],
      },
    },
    [seconds, people],
    place,
  );
