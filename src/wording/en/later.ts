import { changes } from './changes.ts';
import { compare } from './compare.ts';
import { device } from './device.ts';
import { feedHelp } from './feedHelp.ts';
import { pictures } from './pictures.ts';
import { remark } from './remark.ts';
import { setAside } from './setAside.ts';
import { sources } from './sources.ts';
import { table } from './table.ts';
import { yourData } from './yourData.ts';

/** The words of tabs and pages that come when they are asked for; loaded with them. */
export const laterEnglish = {
  changes,
  compare,
  device,
  pictures,
  feedHelp,
  remark,
  setAside,
  sources,
  table,
  yourData,
} as const;
