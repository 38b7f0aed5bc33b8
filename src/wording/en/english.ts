import { app } from './app.ts';
import { beside } from './beside.ts';
import { breakdown } from './breakdown.ts';
import { changes } from './changes.ts';
import { chart } from './chart.ts';
import { compare } from './compare.ts';
import { embed } from './embed.ts';
import { exportMessages } from './export.ts';
import { feed } from './feed.ts';
import { figure } from './figure.ts';
import { indicator } from './indicator.ts';
import { keyFigure } from './keyFigure.ts';
import { known } from './known.ts';
import { plot } from './plot.ts';
import { refusal } from './refusal.ts';
import { remark } from './remark.ts';
import { sentence } from './sentence.ts';
import { setAside } from './setAside.ts';
import { sources } from './sources.ts';
import { statement } from './statement.ts';
import { summary } from './summary.ts';
import { table } from './table.ts';
import { time } from './time.ts';
import { together } from './together.ts';
import { view } from './view.ts';

/** All English words, one file per area. It is the reference: other languages have the same keys. */
export const english = {
  app,
  beside,
  breakdown,
  changes,
  chart,
  compare,
  embed,
  export: exportMessages,
  feed,
  figure,
  indicator,
  keyFigure,
  known,
  plot,
  refusal,
  remark,
  sentence,
  setAside,
  sources,
  statement,
  summary,
  table,
  time,
  together,
  view,
} as const;
