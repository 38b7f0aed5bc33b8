import { enhance } from './embedFile/enhance.ts';

/**
 * The script of a published embed (`npm run publish`): the file is whole without it. It loads nothing before the page is
 * idle, and Recharts never: the interactive chart is a page of its own.
 */
const foot = document.querySelector<HTMLElement>('[data-embed]');
if (foot !== null) enhance(foot);
