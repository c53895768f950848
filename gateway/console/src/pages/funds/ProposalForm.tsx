import { useState, type FormEvent, type ReactNode } from 'react';
import type { ProblemError } from '@/api/problem';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { LongField } from '@/parts/LongField';
import { ProblemNote } from '@/parts/ProblemNote';

interface Props {
  label: string;
  /** Fields of the contract that `children` show. */
  fields: readonly string[];
  withoutDocument?: boolean;
  send: (requestId: string, document: string, why: string) => Promise<unknown>;
  onProposed: () => void;
  children: (problem: ProblemError | undefined) => ReactNode;
}

/** What every proposal has: the document it rests on, why, and sending it to the second person. */
export function ProposalForm({ label, fields, withoutDocument, send, onProposed, children }: Props) {
  const [document, setDocument] = useState('');
  const [why, setWhy] = useState('');
  const sending = useSend<unknown>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if ((await sending.send((requestId) => send(requestId, document, why))) !== undefined) {
      onProposed();
    }
  };
  return (
    <form aria-label={label} onSubmit={(event) => void submit(event)}>
      {children(sending.problem)}
      {!withoutDocument && <Field label="依据的文号" required maxLength={100} value={document} fault={sending.problem?.of('document')} onChange={(event) => setDocument(event.target.value)} />}
      <LongField label="说明" required maxLength={500} value={why} fault={sending.problem?.of('why')} onChange={(event) => setWhy(event.target.value)} />
      <ProblemNote problem={sending.problem} fields={[...fields, 'document', 'why']} />
      <button type="submit" className="button" disabled={sending.busy}>
        提出{label}
      </button>
    </form>
  );
}
