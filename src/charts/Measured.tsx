import {
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { usePrinting } from './usePrinting.ts';

/** CSS pixels between the margins of A4; Letter is a little wider. */
const PAPER_WIDTH = 700;

interface Props {
  readonly className?: string;
  /** Drawn once the width is known, so that nothing is ever drawn for a guessed one. */
  readonly children: (width: number) => ReactNode;
}

/** Where nothing can be measured, since the page is written as text (src/firstSight): what stands in its place. */
export const UnmeasuredContext = createContext<((measured: Props) => ReactNode) | null>(null);

/** Tells its content how wide it may be, now and after every resize. */
export function Measured(props: Props) {
  const unmeasured = useContext(UnmeasuredContext);
  return unmeasured === null ? <MeasuredNow {...props} /> : unmeasured(props);
}

function MeasuredNow({ className, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const printing = usePrinting();
  const room = printing ? Math.min(width, PAPER_WIDTH) : width;
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame} className={className}>
      {room > 0 && children(room)}
    </div>
  );
}
