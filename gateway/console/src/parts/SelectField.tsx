import { Labelled } from './Labelled';

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
  return (
    <Labelled label={label} fault={fault}>
      {(control) => (
        <select className="input" required={required} {...control} value={value} onChange={(event) => onChange(event.target.value as T)}>
          <option value="">{empty}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
