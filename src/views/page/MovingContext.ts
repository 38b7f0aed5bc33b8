import { createContext } from 'react';

/** True while a reader moves "as known at": what is out of sight, or slow to draw, waits until they let go. */
export const MovingContext = createContext(false);
