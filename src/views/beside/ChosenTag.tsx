import { useLayoutEffect, useRef } from 'react';

interface Props {
  readonly label: string;
}

/** Marks what is chosen. It takes the place of the button that chose it, and so its focus, which would be lost. */
export function ChosenTag({ label }: Props) {
  const tag = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) tag.current?.focus();
  }, []);
  return (
    <span className="beside-tag" data-main="" tabIndex={-1} ref={tag}>
      {label}
    </span>
  );
}
