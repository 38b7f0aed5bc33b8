import { useId } from 'react';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
  readonly className?: string;
  readonly disabled?: boolean;
  /** Id of the text that says why it is disabled, or what it means. */
  readonly describedBy?: string;
}

/** A native select under its label. */
export function SelectField(props: Props) {
  const id = useId();
  const { label, value, options, onChange, className = '', disabled = false, describedBy } = props;
  return (
    <div className={`field ${className}`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field-input"
        value={value}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
