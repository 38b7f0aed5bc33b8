import { type ChangeEvent, type KeyboardEvent, useId, useRef } from 'react';
import { Measured } from '#charts/Measured.tsx';
import type { KnownMoment } from '#domain/knownMoments.ts';
import { useWording } from '../page/WordingContext.tsx';
import { KnownTicks } from './KnownTicks.tsx';
import { knownTextOf } from './knownText.ts';
import { momentAt, positionOf, type SliderScale } from './sliderScale.ts';
import { type Step, stepMoment } from './stepMoment.ts';
import type { MomentChoice } from './useDraftMoment.ts';

interface Props {
  readonly choice: MomentChoice;
  /** The moment shown, epoch ms; null = the latest. */
  readonly at: number | null;
  /** The same in words. */
  readonly spoken: string;
  readonly scale: SliderScale;
  readonly moments: readonly KnownMoment[];
  readonly zone: string;
}

/** CSS pixels; the thumb's middle stands on the ticks, so they begin and end half a thumb inside. */
const THUMB = 18;

/** A native slider over the time axis of what became known; hours and days by keyboard, by its own rules. */
export function KnownSlider({ choice, at, spoken, scale, moments, zone }: Props) {
  const wording = useWording();
  const helpId = useId();
  const pointer = useRef<'up' | 'down' | 'given up'>('up');
  const { span } = scale;
  const position = positionOf(scale, at);
  const slide = (event: ChangeEvent<HTMLInputElement>) => {
    if (pointer.current === 'given up') return;
    const moment = momentAt(scale, event.target.valueAsNumber, zone);
    choice.move(knownTextOf(moment), pointer.current === 'down' ? 'held' : 'stepped');
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = stepOf(event);
    if (step !== null) {
      event.preventDefault();
      choice.move(knownTextOf(stepMoment(at, step, { span, zone })), 'stepped');
    } else if (event.key === 'Enter') {
      choice.settle();
    } else if (event.key === 'Escape') {
      // The pointer may still be down: it moves nothing any more.
      if (pointer.current === 'down') pointer.current = 'given up';
      choice.giveUp();
    }
  };
  const release = () => {
    pointer.current = 'up';
    choice.settle();
  };
  return (
    <div className="known-track">
      <Measured>
        {(width) => (
          <KnownTicks
            moments={moments}
            scale={scale}
            zone={zone}
            width={width - THUMB}
            share={position / scale.max}
            wording={wording}
          />
        )}
      </Measured>
      <input
        type="range"
        className="known-slider"
        min={0}
        max={scale.max}
        step={1}
        value={position}
        aria-label={wording.t('known.label')}
        aria-valuetext={spoken}
        aria-describedby={helpId}
        onChange={slide}
        onKeyDown={press}
        onPointerDown={() => (pointer.current = 'down')}
        onPointerUp={release}
        onPointerCancel={release}
        onBlur={() => (pointer.current = 'up')}
      />
      <span id={helpId} hidden>
        {wording.t('known.help')}
      </span>
    </div>
  );
}

/** Time runs from left to right in every language, as on the charts; so do the keys. */
function stepOf({ key, shiftKey }: KeyboardEvent): Step | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shiftKey ? 'dayOn' : 'hourOn';
    case 'ArrowLeft':
    case 'ArrowDown':
      return shiftKey ? 'dayBack' : 'hourBack';
    case 'PageUp':
      return 'dayOn';
    case 'PageDown':
      return 'dayBack';
    case 'Home':
      return 'first';
    case 'End':
      return 'latest';
    default:
      return null;
  }
}
