import { collect } from './collect.ts';

/** The words of the commands, which no page loads. */
export const commandEnglish = { collect } as const;
