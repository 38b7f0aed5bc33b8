import type { Need } from '#state/ownDataNeeds.ts';
import type { Wording } from '#wording/wording.ts';
import { columnName } from './columnName.ts';

/** What is still to be answered, one sentence each. */
export function needSentences(
  needs: readonly Need[],
  headers: readonly string[],
  wording: Wording,
): string[] {
  return needs.map(({ kind, column }) =>
    wording.t(`yourData.need.${kind}`, { header: columnName(headers, column, wording) }),
  );
}
