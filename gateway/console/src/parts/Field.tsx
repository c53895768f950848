import type { InputHTMLAttributes, ReactNode } from 'react';
import { Labelled } from './Labelled';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  label: ReactNode;
  fault?: string;
  hint?: ReactNode;
}

/** A labelled text field with what is wrong beside it; for pages that need no antd. */
export function Field({ label, fault, hint, ...input }: Props) {
  return (
    <Labelled label={label} fault={fault} hint={hint}>
      {(control) => <input className="input" {...control} {...input} />}
    </Labelled>
  );
}
