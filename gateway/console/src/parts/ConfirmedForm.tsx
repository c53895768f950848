import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { Sending } from '@/api/useSend';
import { ProblemNote } from './ProblemNote';

interface Props<T> {
  label: string;
  /** What the button says that does it. */
  act: string;
  /** What will happen, said before it does. */
  consequences: readonly ReactNode[];
  /** The contract's names of the fields that stand in `children`. */
  fields: readonly string[];
  sending: Sending<T>;
  call: (requestId: string) => Promise<T>;
  onDone: (answer: T) => void;
  children: ReactNode;
}

/** A form whose act cannot simply be taken back: filled in, then read once more with what will happen, then done. A refusal leads back to the fields. */
export function ConfirmedForm<T>({ label, act, consequences, fields, sending, call, onDone, children }: Props<T>) {
  const [asking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const question = useRef<HTMLDivElement>(null);

  // The keyboard stands where one has to read on.
  useEffect(() => (asking ? question.current : form.current)?.focus(), [asking]);

  const check = (event: FormEvent) => {
    event.preventDefault();
    sending.clear();
    setAsking(true);
  };
  const confirm = async () => {
    const answer = await sending.send(call);
    setAsking(false);
    if (answer !== undefined) {
      onDone(answer);
    }
  };
  return (
    <form ref={form} tabIndex={-1} aria-label={label} autoComplete="off" onSubmit={check}>
      <fieldset disabled={asking}>{children}</fieldset>
      <ProblemNote problem={sending.problem} fields={fields} />
      {asking ? (
        <div ref={question} tabIndex={-1} role="group" aria-label="请再核对一次" className="notice wrap">
          <strong>请再核对一次。确定后：</strong>
          <ul>
            {consequences.map((each, index) => (
              <li key={index}>{each}</li>
            ))}
          </ul>
          <div className="row">
            <button type="button" className="button" disabled={sending.busy} onClick={() => void confirm()}>
              {act}
            </button>
            <button type="button" className="button second" disabled={sending.busy} onClick={() => setAsking(false)}>
              返回修改
            </button>
          </div>
        </div>
      ) : (
        <button type="submit" className="button">
          下一步：核对
        </button>
      )}
    </form>
  );
}
