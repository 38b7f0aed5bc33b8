/** Id of the situation that a reader's own figures make; it lies on no server. */
export const OWN_SITUATION = 'your-data';
/** An address like no other: nothing is ever fetched from it. */
export const OWN_FEED = 'own-data:';
