import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { Field } from '@/parts/Field';
import { WhyForm } from '@/parts/WhyForm';
import { useSession } from '@/session/SessionContext';

const numbers = (typed: string) => typed.split(/[^0-9]+/).filter((each) => each !== '');

/** Numbers of batches, as the bank's statement has them. */
function BatchNumbers({ typed, onChange }: { typed: string; onChange: (typed: string) => void }) {
  return <Field label="恢复的时间以后银行收到的全部批次号（用逗号隔开；没有就不填）" value={typed} onChange={(event) => onChange(event.target.value)} />;
}

/** Proposes that payments go on. */
export function ProposeResumptionForm({ onDone }: { onDone: () => void }) {
  const { session } = useSession();
  const [batches, setBatches] = useState('');
  const send = (requestId: string, evidence: string) =>
    answerOf(api.POST('/v1/payment-stop:proposeResumption', { body: { requestId, region: session?.region, bankBatches: numbers(batches), evidence } }));
  return (
    <>
      <h2>提出恢复支付</h2>
      <BatchNumbers typed={batches} onChange={setBatches} />
      <WhyForm label="提出恢复支付" asks={{ label: '依据（银行对账单）', field: 'evidence' }} choices={[{ name: '提出恢复支付', send }]} onDone={onDone} />
    </>
  );
}

/** Lets payments go on; the second person writes down the batches again, and approves what is shown. */
export function ApproveResumptionForm({ shown, onDone }: { shown?: string; onDone: () => void }) {
  const { session } = useSession();
  const [batches, setBatches] = useState('');
  const send = (requestId: string, why: string) =>
    answerOf(api.POST('/v1/payment-stop:approveResumption', { body: { requestId, region: session?.region, bankBatches: numbers(batches), shown, why } }));
  return (
    <>
      <h2>同意恢复支付</h2>
      <BatchNumbers typed={batches} onChange={setBatches} />
      <WhyForm label="同意恢复支付" asks={{ label: '复核意见', field: 'why' }} choices={[{ name: '同意恢复支付', send }]} onDone={onDone} />
    </>
  );
}
