/** Hands the turn back between two pieces of work, so that a page can draw and answer. One that rejects stops the work. */
export type Pause = () => Promise<void>;

export const nextTurn: Pause = () => new Promise((resolve) => setTimeout(resolve, 0));
