import type { ReactNode } from 'react';

interface Props {
  readonly isGood: boolean;
  readonly children: ReactNode;
}

const CHECK = 'M3 8.5l3.2 3.2L13 4.5';
const CROSS = 'M4 4l8 8M12 4l-8 8';

/** The verdict, large; the sign beside it says no more than the words. */
export function VerdictHeading({ isGood, children }: Props) {
  return (
    <h2 className="verify-verdict" data-good={isGood ? '' : undefined}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className="verify-sign">
        <path d={isGood ? CHECK : CROSS} />
      </svg>
      <span>{children}</span>
    </h2>
  );
}
