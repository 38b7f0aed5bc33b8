import type { Sensitivity } from '#domain/disclosure/disclosureRules.ts';
import type { SettledCourse } from '#domain/settledCourse.ts';
import type { Marking } from '#domain/situation.ts';
import type { Wording } from '#wording/wording.ts';

/** What the picture of one course is made from. */
export interface SettledScene {
  readonly course: SettledCourse;
  readonly marking: Marking;
  /** Left out = none. */
  readonly label?: Sensitivity | null;
  readonly zone: string;
  readonly wording: Wording;
  /** CSS pixels. */
  readonly width: number;
  /** Epoch ms of "as known at"; null = the latest. */
  readonly knownAt: number | null;
  /** Epoch ms of our fetch; null for an archive. */
  readonly fetchedAt: number | null;
}
