import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Series } from './series.ts';

/** The least that a chart drawn by a small library costs. */
export function drawUplot({ seconds, people }: Series): void {
  const place = document.getElementById('chart');
  if (place === null) return;
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
}
