import { useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { LongField } from '@/parts/LongField';
import { ProblemNote } from '@/parts/ProblemNote';

/** Objects to a claim of a notice; who objects is kept from the applicant. */
export function ObjectForm({ claimNumber }: { claimNumber: string }) {
  const [text, setText] = useState('');
  const [contact, setContact] = useState('');
  const sending = useSend<Schemas['claims.ObjectToClaimResponse']>();
  const [sent, setSent] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { claimNumber, text, contact };
    setSent((await sending.send((requestId) => answerOf(api.POST('/v1/hiring-objections', { body: { ...body, requestId } })))) !== undefined);
  };
  return sent ? (
    <p role="status" className="notice good">
      异议已经收到。处理完以前，这一项不会发放。
    </p>
  ) : (
    <form aria-label={`异议 ${claimNumber}`} onSubmit={(event) => void submit(event)}>
      <LongField label="有什么异议" required minLength={10} maxLength={2000} value={text} hint="至少 10 个字。请写清楚事实，不要写身份证号码。" fault={sending.problem?.of('text')} onChange={(event) => setText(event.target.value)} />
      <Field label="怎样联系您（可以不填，不会告诉申请人）" maxLength={200} value={contact} fault={sending.problem?.of('contact')} onChange={(event) => setContact(event.target.value)} />
      <ProblemNote problem={sending.problem} fields={['text', 'contact']} />
      <button type="submit" className="button" disabled={sending.busy}>
        提交异议
      </button>
    </form>
  );
}
