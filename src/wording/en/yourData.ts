/** The page of own data, and what is said wherever own figures are shown. */
export const yourData = {
  stamp: 'OWN DATA, not published',
  framing: 'These figures are our own data, not a published feed.',
} as const;
