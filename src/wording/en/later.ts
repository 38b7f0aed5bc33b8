import { changes } from './changes.ts';
import { compare } from './compare.ts';
import { device } from './device.ts';
import { embedDialog } from './embedDialog.ts';
import { embedFile } from './embedFile.ts';
import { disclosure } from './disclosure.ts';
import { feedHelp } from './feedHelp.ts';
import { files } from './files.ts';
import { pictures } from './pictures.ts';
import { remark } from './remark.ts';
import { report } from './report.ts';
import { reportFile } from './reportFile.ts';
import { setAside } from './setAside.ts';
import { sources } from './sources.ts';
import { table } from './table.ts';
import { verify } from './verify.ts';
import { yourData } from './yourData.ts';

/** The words of tabs and pages that come when they are asked for; loaded with them. */
export const laterEnglish = {
  changes,
  compare,
  device,
  disclosure,
  embedDialog,
  embedFile,
  pictures,
  feedHelp,
  files,
  remark,
  report,
  reportFile,
  setAside,
  sources,
  table,
  verify,
  yourData,
} as const;
