import { useId } from 'react';
import type { SelectOption } from './SelectField.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
  /** Values that cannot be chosen now; the reason stands in the text of `describedBy`. */
  readonly unavailable?: readonly string[];
  readonly describedBy?: string | undefined;
}

/** Two or three words to choose from: native radios. */
export function ChoiceField({
  label,
  value,
  options,
  onChange,
  unavailable = [],
  describedBy,
}: Props) {
  const name = useId();
  const labelId = useId();
  return (
    <div
      className="field"
      role="radiogroup"
      aria-labelledby={labelId}
      aria-describedby={describedBy}
    >
      <span className="field-label" id={labelId}>
        {label}
      </span>
      <div className="choice">
        {options.map((option) => (
          <label className="choice-option" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={unavailable.includes(option.value)}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
