import { useId, type ReactNode } from 'react';

interface Control {
  id: string;
  'aria-invalid'?: true;
  'aria-describedby'?: string;
}

interface Props {
  label: ReactNode;
  fault?: string;
  hint?: ReactNode;
  children: (control: Control) => ReactNode;
}

/** What stands around a field: its label, a hint and what is wrong, tied to it for screen readers. */
export function Labelled({ label, fault, hint, children }: Props) {
  const id = useId();
  const notes = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>
        <strong>{label}</strong>
      </label>
      {children({ id, 'aria-invalid': fault ? true : undefined, 'aria-describedby': notes || undefined })}
      {hint && (
        <div id={`${id}-hint`} className="small soft">
          {hint}
        </div>
      )}
      {fault && (
        <div id={`${id}-fault`} className="small fault" role="alert">
          {fault}
        </div>
      )}
    </div>
  );
}
