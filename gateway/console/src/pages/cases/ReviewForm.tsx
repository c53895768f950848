import { useState, type FormEvent } from 'react';
import { answerOf, api } from '@/api/client';
import { useSend } from '@/api/useSend';
import { LongField } from '@/parts/LongField';
import { ProblemNote } from '@/parts/ProblemNote';
import type { Claim } from '../claims/useClaim';
import type { StepAnswer } from './CaseActions';

interface Props {
  claim: Claim;
  /** The version that the law names now, where it is another than the claim's own. */
  otherVersion: string | undefined;
  onDone: (answer: StepAnswer) => void;
}

/** Reviews a claim; lines of a roster that fail are refused, and the others go on. Under another version than the claim's own it is reviewed by whoever says so. */
export function ReviewForm({ claim, otherVersion, onDone }: Props) {
  const [note, setNote] = useState('');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const sending = useSend<StepAnswer>();
  const lines = (claim.roster ?? []).filter((line) => line.state !== 'REJECTED');
  const toggle = (line: string) => setRefused((before) => (before.includes(line) ? before.filter((each) => each !== line) : [...before, line]));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const params = { path: { claim: claim.claim ?? '' } };
    const body = { note, refuseLines: [...refused], version: otherVersion };
    const answer = await sending.send((requestId) => answerOf(api.POST('/v1/hiring-claims/{claim}:review', { params, body: { ...body, requestId } })));
    if (answer) {
      onDone(answer);
    }
  };
  return (
    <form aria-label="审核通过" onSubmit={(event) => void submit(event)}>
      <LongField label="核对了什么（可以不填）" value={note} maxLength={1000} fault={sending.problem?.of('note')} onChange={(event) => setNote(event.target.value)} />
      {lines.length > 1 && (
        <fieldset>
          <legend className="small-legend">不通过的人员（其余的人继续办理）</legend>
          <div className="options two">
            {lines.map((line) => (
              <label key={line.line} className="option">
                <input type="checkbox" checked={refused.includes(line.line ?? '')} onChange={() => toggle(line.line ?? '')} />
                {line.name}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {otherVersion && (
        <label key={otherVersion} className="option">
          <input type="checkbox" required />
          已对照两版政策，确认按版本 {otherVersion} 审核（申领原来的版本是 {claim.version}）
        </label>
      )}
      <ProblemNote problem={sending.problem} fields={['note']} />
      <button type="submit" className="button" disabled={sending.busy}>
        确定审核通过
      </button>
    </form>
  );
}
