import { useState } from 'react';
import { useSend } from '@/api/useSend';
import { LongField } from './LongField';
import { ProblemNote } from './ProblemNote';

interface Choice<T> {
  name: string;
  send: (requestId: string, why: string) => Promise<T>;
}

interface Props<T> {
  label: string;
  /** What has to be written, and the contract's name of the field; absent: nothing. */
  asks?: { label: string; field: string; optional?: boolean };
  /** What can be done; Enter in a form of one field does the first. */
  choices: readonly Choice<T>[];
  onDone: (answer: T) => void;
}

/** One act with its reason: what is written goes on record, and the service says whether it may be done. */
export function WhyForm<T>({ label, asks, choices, onDone }: Props<T>) {
  const [why, setWhy] = useState('');
  const sending = useSend<T>();
  const take = async (choice: Choice<T> | undefined) => {
    const answer = choice && (await sending.send((requestId) => choice.send(requestId, why)));
    if (answer !== undefined) {
      setWhy('');
      onDone(answer);
    }
  };
  return (
    <form
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void take(choices[0]);
      }}
    >
      {asks && <LongField label={asks.label} required={!asks.optional} value={why} maxLength={1000} fault={sending.problem?.of(asks.field)} onChange={(event) => setWhy(event.target.value)} />}
      <ProblemNote problem={sending.problem} fields={asks ? [asks.field] : []} />
      <div className="row">
        {choices.map((choice, index) => (
          <button
            key={choice.name}
            type={index === 0 ? 'submit' : 'button'}
            className={index === 0 ? 'button' : 'button second'}
            disabled={sending.busy || (index > 0 && !!asks && !asks.optional && why.trim() === '')}
            onClick={index === 0 ? undefined : () => void take(choice)}
          >
            {choice.name}
          </button>
        ))}
      </div>
    </form>
  );
}
