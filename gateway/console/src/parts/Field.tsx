import { useId, type InputHTMLAttributes, type ReactNode } from 'react';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  label: ReactNode;
  fault?: string;
  hint?: ReactNode;
}

/** A labelled text field with what is wrong beside it; for pages that need no antd. */
export function Field({ label, fault, hint, ...input }: Props) {
  const id = useId();
  const notes = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>
        <strong>{label}</strong>
      </label>
      <input id={id} className="input" aria-invalid={fault ? true : undefined} aria-describedby={notes || undefined} {...input} />
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
