import { createRoot } from 'react-dom/client';
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import { readSeries } from './series.ts';

// The least that a chart drawn by Recharts costs: its numbers are in the document, nothing else is read.
const place = document.getElementById('chart');
const { seconds, people } = readSeries();
const data = seconds.map((second, index) => ({ second, arrivals: people[index] }));
if (place !== null)
  createRoot(place).render(
    <LineChart width={720} height={400} data={data}>
      <CartesianGrid />
      <XAxis dataKey="second" type="number" domain={['dataMin', 'dataMax']} />
      <YAxis width="auto" />
      <Line dataKey="arrivals" isAnimationActive={false} />
    </LineChart>,
  );
