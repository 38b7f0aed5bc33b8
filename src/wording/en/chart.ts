/** Titles, axes, legend of marks, keyboard help, descriptions and refusals to draw. */
export const chart = {
  // Controls.
  scale: 'Scale',
  scaleLinear: 'Linear',
  scaleLog: 'Logarithmic',
  values: 'Values',
  valuesAbsolute: 'People',
  valuesRelative: 'Share',
  window: 'Time window',
  windowDefault: 'Default window',
  windowFrom: 'From',
  windowTo: 'To',
  chooseSources: 'Sources shown',

  // Refusals to draw, with the way out.
  refusal: {
    noShare: 'No share: no population before is stated for this situation.',
    noShareThen: 'No share: no population before was known at {{moment}}.',
  },
} as const;
