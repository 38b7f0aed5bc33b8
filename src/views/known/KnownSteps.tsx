import { useWording } from '../page/WordingContext.tsx';
import type { Step } from './stepMoment.ts';

type ButtonStep = Exclude<Step, 'first' | 'latest'>;

interface Props {
  readonly steps: readonly ButtonStep[];
  /** Steps that lead nowhere: the button stays, so that the focus does. */
  readonly spent: boolean;
  readonly onStep: (step: ButtonStep) => void;
}

const WORDS = {
  dayBack: 'known.day',
  hourBack: 'known.hour',
  hourOn: 'known.hour',
  dayOn: 'known.day',
} as const satisfies Record<ButtonStep, string>;

/** A day or an hour back, or on: beside the end of the slider to which they lead. */
export function KnownSteps({ steps, spent, onStep }: Props) {
  const { t } = useWording();
  return (
    <div className="known-steps">
      {steps.map((step) => (
        <button
          key={step}
          type="button"
          className="button known-step"
          data-step={step}
          aria-label={t(`known.${step}`)}
          aria-disabled={spent}
          onClick={() => onStep(step)}
        >
          {t(WORDS[step])}
        </button>
      ))}
    </div>
  );
}
