import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';

/** Verifies a recorded fact, or rejects it, on what it was held against. */
export function VerifyForm({ profile, record, onVerified }: { profile: string; record: string; onVerified: () => void }) {
  const [evidence, setEvidence] = useState('');
  const sending = useSend<unknown>();
  const judge = async (verdict: 'VERIFIED' | 'REJECTED') => {
    const params = { path: { profile } };
    const call = (requestId: string) => answerOf(api.POST('/v1/profiles/{profile}:verifyFacts', { params, body: { requestId, records: [record], verdict, evidence } }));
    if ((await sending.send(call)) !== undefined) {
      onVerified();
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void judge('VERIFIED');
      }}
    >
      <Field label="核对了什么材料" value={evidence} maxLength={200} fault={sending.problem?.of('evidence')} onChange={(event) => setEvidence(event.target.value)} />
      <ProblemNote problem={sending.problem} fields={['evidence']} />
      <div className="row">
        <button type="submit" className="button" disabled={sending.busy}>
          核实无误
        </button>
        <button type="button" className="button second" disabled={sending.busy} onClick={() => void judge('REJECTED')}>
          不相符
        </button>
      </div>
    </form>
  );
}
