import type { ReactNode, TextareaHTMLAttributes } from 'react';
import { Labelled } from './Labelled';

interface Props extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  label: ReactNode;
  fault?: string;
  hint?: ReactNode;
}

/** A labelled field for a text of some lines. */
export function LongField({ label, fault, hint, ...area }: Props) {
  return (
    <Labelled label={label} fault={fault} hint={hint}>
      {(control) => <textarea className="input long" rows={3} {...control} {...area} />}
    </Labelled>
  );
}
