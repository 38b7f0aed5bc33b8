/** The row of key figures under the headline. */
export const keyFigure = {
  heading: 'Key figures',
  asOf: 'as of {{asOf}}',
  statement: 'Show the statement behind this number',
  none: 'No figure known',
  headlineStatement: 'The statement behind it',
  picture: 'Key figures as a picture',
} as const;
