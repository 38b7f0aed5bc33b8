import { type FocusEvent, useMemo, useState } from 'react';
import { countKnown, knownMoments } from '#domain/knownMoments.ts';
import type { KnownSpan } from '#domain/knownSpan.ts';
import type { SituationData } from '#domain/situation.ts';
import type { Address, AddressChange } from '#address/address.ts';
import { useWording } from '../page/WordingContext.tsx';
import { knownMoment } from '#shown/viewChoices.ts';
import { KnownNotice } from './KnownNotice.tsx';
import { KnownSlider } from './KnownSlider.tsx';
import { KnownSteps } from './KnownSteps.tsx';
import { knownWithin } from '#shown/knownWithin.ts';
import { knownTextOf } from './knownText.ts';
import { MomentInputs } from './MomentInputs.tsx';
import { sliderScale } from './sliderScale.ts';
import { type Step, stepMoment } from './stepMoment.ts';
import type { MomentChoice } from './useDraftMoment.ts';

interface Props {
  readonly data: SituationData;
  readonly span: KnownSpan;
  readonly choice: MomentChoice;
  readonly ghost: Address['ghost'];
  readonly change: (change: AddressChange) => void;
}

/**
 * "As known at": takes the page back to what had been published by a moment. It stands above all that follows it,
 * so that its buttons stay under the pointer while headline and figures change their heights.
 */
export function KnownStrip({ data, span, choice, ghost, change }: Props) {
  const wording = useWording();
  const { t } = wording;
  const { zone } = data.situation;
  // Empty fields are asked for: most readers leave them alone.
  const [typing, setTyping] = useState(false);
  const moments = useMemo(() => knownMoments(data.figures), [data.figures]);
  const scale = useMemo(() => sliderScale(span), [span]);
  const at = knownMoment(knownWithin(choice.known, span, zone), zone);
  const all = t('known.all', { count: countKnown(moments, null).figures });
  const words = at === null ? t('known.latest') : wording.moment(at, zone);
  // The clock of the place is what is looked for; UTC stands under it.
  const [placeTime, utc = ''] = words.split(/ (?=\()/);
  const move = (next: number | null) => choice.move(knownTextOf(next), 'stepped');
  const step = (one: Step) => move(stepMoment(at, one, { span, zone }));
  const toLatest = () => choice.take(null);
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) choice.settle();
  };
  return (
    <section
      className="known"
      aria-label={t('known.label')}
      data-chosen={at === null ? undefined : ''}
      data-typing={typing ? '' : undefined}
      onBlur={leave}
    >
      <div className="known-bar">
        <p className="known-moment">
          <span className="known-label">{t('known.label')}</span>{' '}
          <strong className="known-words">
            <bdi>{placeTime}</bdi>
          </strong>{' '}
          <span className="known-all">
            <bdi>{at === null ? all : utc}</bdi>
          </span>
        </p>
        <div className="known-course" dir="ltr">
          <KnownSteps steps={['dayBack', 'hourBack']} spent={at === span.start} onStep={step} />
          <KnownSlider
            choice={choice}
            at={at}
            spoken={at === null ? t('known.latestSpoken', { all }) : words}
            scale={scale}
            moments={moments}
            zone={zone}
          />
          <KnownSteps steps={['hourOn', 'dayOn']} spent={at === null} onStep={step} />
          <button
            type="button"
            className="button known-latest"
            aria-disabled={at === null}
            onClick={toLatest}
          >
            {t('known.latest')}
          </button>
        </div>
      </div>
      <div className="known-said">
        <div className="known-notes">
          <KnownNotice at={at} facts={{ moments, zone }} span={span} onLatest={toLatest} />{' '}
          <button
            type="button"
            className="link-button known-type"
            aria-expanded={typing}
            onClick={() => setTyping(!typing)}
          >
            {t('known.type')}
          </button>
          {at !== null && <GhostChoice ghost={ghost} change={change} />}
        </div>
        {(typing || at !== null) && (
          <MomentInputs
            choice={choice}
            zone={zone}
            offset={offsetAt(at ?? span.end, zone)}
            focused={typing}
          />
        )}
      </div>
    </section>
  );
}

function GhostChoice({ ghost, change }: Pick<Props, 'ghost' | 'change'>) {
  const { t } = useWording();
  return (
    <label className="known-ghost">
      <input
        type="checkbox"
        checked={ghost === 'on'}
        onChange={({ target }) => change({ ghost: target.checked ? 'on' : 'off' })}
      />{' '}
      {t('known.ghost')}
    </label>
  );
}

/** "+04:00", as the zone's clock stood at that moment. */
function offsetAt(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offset;
}
