/** How every frame of an embed is made, by a snippet or by embed.js (conventions.md, "Embed"). */
export const FRAME_ATTRIBUTES = {
  loading: 'lazy',
  referrerpolicy: 'no-referrer',
  sandbox:
    'allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox',
  allow: 'clipboard-write',
} as const;

export const FRAME_STYLE = 'width:100%;border:0';
