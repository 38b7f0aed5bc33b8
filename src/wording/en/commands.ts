import { collect } from './collect.ts';
import { firstSight } from './firstSight.ts';
import { publish } from './publish.ts';
import { render } from './render.ts';

/** The words of the commands, which no page loads. */
export const commandEnglish = { collect, firstSight, publish, render } as const;
