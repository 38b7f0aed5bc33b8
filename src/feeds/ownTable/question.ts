import type { Question } from './types.ts';

/** A question of the table as a whole, unless its facts say otherwise. */
export function question(kind: Question['kind'], facts: Partial<Question>): Question {
  return {
    kind,
    column: null,
    choices: [],
    proposed: null,
    seen: [],
    settledBy: null,
    ...facts,
  };
}
