/** The few words that the files of a report say beside the report itself. */
export const reportFile = {
  page: 'Page {{page}} of {{pages}}',
  figures: 'Figures of the chart',
  about: 'About this report',
  receipt: 'Receipt: {{receipt}}',
  address: 'View of this report: {{address}}',
} as const;
