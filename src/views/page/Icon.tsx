const SHAPES = {
  archive: 'M1.5 3h13v3h-13zM2.5 6v7.5h11V6M6 8.5h4',
  live: 'M8 8h.01M4.5 4.5a5 5 0 0 0 0 7M11.5 4.5a5 5 0 0 1 0 7',
  replay: 'M3 8a5 5 0 1 1 1.5 3.5M3 13v-3h3',
  alert: 'M8 1.8 15 14H1zM8 6v4M8 11.8v.2',
  wait: 'M8 2a6 6 0 1 0 .01 0M8 5v3.5l2.5 1.5',
  pause: 'M5.5 3v10M10.5 3v10',
} as const;

export type IconName = keyof typeof SHAPES;

/** A mark beside words that say the same; never alone. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="page-banner-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={SHAPES[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
