import { app } from './app.ts';
import { beside } from './beside.ts';
import { breakdown } from './breakdown.ts';
import { chart } from './chart.ts';
import { embed } from './embed.ts';
import { exportMessages } from './export.ts';
import { feed } from './feed.ts';
import { figure } from './figure.ts';
import { indicator } from './indicator.ts';
import { keyFigure } from './keyFigure.ts';
import { known } from './known.ts';
import { plot } from './plot.ts';
import { refusal } from './refusal.ts';
import { sentence } from './sentence.ts';
import { statement } from './statement.ts';
import { summary } from './summary.ts';
import { time } from './time.ts';
import { together } from './together.ts';
import { view } from './view.ts';

/** The words of the first sight, of the charts and of every sentence; loaded with the page. */
export const firstEnglish = {
  app,
  beside,
  breakdown,
  chart,
  embed,
  export: exportMessages,
  feed,
  figure,
  indicator,
  keyFigure,
  known,
  plot,
  refusal,
  sentence,
  statement,
  summary,
  time,
  together,
  view,
} as const;
