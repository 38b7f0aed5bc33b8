/** Small counts of people, and how sensitive a view is. */
export const disclosure = {
  explained: {
    public: 'Low or no sensitivity: may be shared with anyone.',
    restricted: 'Moderate sensitivity: to be shared only with those who need it for the response.',
    confidential: 'High sensitivity: to be shared only within an agreed group.',
    'strictly-confidential': 'Severe sensitivity: to be shared only with named persons.',
  },
  hidden:
    'Counts under {{under}} people by sex, by age or below the provinces are hidden here and in all files, with the counts that would give them away.',
  hiddenCount_one: '{{count}} figure is hidden.',
  hiddenCount_other: '{{count}} figures are hidden.',
  hiddenNone: 'There is none here.',
  notTheFeed:
    'This protects what leaves the page, not the feed: whoever can open the page can read the feed behind it.',
  heading: 'Small counts and label',
  intro:
    'For what leaves the page: both stand in the address, so that every picture, file, report and embed of this view has them.',
  small: 'Small counts of people',
  smallOff: 'Shown as stated',
  smallHide: 'Hidden under {{under}}',
  label: 'Label',
  labelNone: 'No label',
  labelName: {
    public: 'Public (low or no sensitivity)',
    restricted: 'Restricted (moderate sensitivity)',
    confidential: 'Confidential (high sensitivity)',
    'strictly-confidential': 'Strictly confidential (severe sensitivity)',
  },
  classes: 'The classes are those of OCHA’s Data Responsibility Guidelines.',
  stricterOnly: 'The situation itself asks for this much; more can be chosen, less cannot.',
} as const;
