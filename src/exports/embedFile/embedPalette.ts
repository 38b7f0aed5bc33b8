import type { PicturePalette } from '../paint.ts';

/**
 * Colours of an embed before any style sheet is there: of both themes at once, by the device's choice. The ground and
 * the ink are the system's own, since they are what a page without styles has.
 */
export const EMBED_PALETTE: PicturePalette = {
  paper: 'Canvas',
  ink: 'CanvasText',
  soft: 'light-dark(#51606e,#a8b4bf)',
  faint: 'light-dark(#e3e8ec,#303a44)',
  veil: 'light-dark(#eef1f3,#252d35)',
  ghost: 'light-dark(#bfc5cb,#57616b)',
  tones: {
    0: 'light-dark(#1f69b3,#6db1f2)',
    1: 'light-dark(#257958,#5fc59a)',
    2: 'light-dark(#9c4637,#e98c78)',
    3: 'light-dark(#5e578e,#a99fe6)',
    4: 'light-dark(#8f6808,#d9ad3c)',
    5: 'light-dark(#087295,#4cbfe2)',
    6: 'light-dark(#5b6570,#aab4be)',
  },
  dashes: null,
};

/**
 * For browsers that do not know `light-dark()`: an attribute that they cannot read is inherited from the group around,
 * and this grey stands 3:1 and more off the ground of either theme.
 */
export const UNTHEMED = '#7b8794';

/** Grounds of a page without styles: Chromium, Firefox and Safari, light and dark. */
export const GROUNDS = { light: ['#ffffff'], dark: ['#121212', '#1c1b22', '#1e1e1e'] } as const;
