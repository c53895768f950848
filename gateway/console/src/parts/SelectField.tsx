import { useId } from 'react';

interface Props<T extends string> {
  label: string;
  value: T | '';
  options: readonly { value: T; label: string }[];
  empty?: string;
  required?: boolean;
  fault?: string;
  onChange: (value: T) => void;
}

/** A labelled choice from a list, the browser's own: quick by keyboard and on telephones. */
export function SelectField<T extends string>({ label, value, options, empty = '请选择', required, fault, onChange }: Props<T>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>
        <strong>{label}</strong>
      </label>
      <select id={id} className="input" required={required} aria-invalid={fault ? true : undefined} value={value} onChange={(event) => onChange(event.target.value as T)}>
        <option value="">{empty}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {fault && (
        <div role="alert" className="small fault">
          {fault}
        </div>
      )}
    </div>
  );
}
