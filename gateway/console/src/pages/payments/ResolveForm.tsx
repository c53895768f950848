import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { Field } from '@/parts/Field';
import { LongField } from '@/parts/LongField';
import { ProblemNote } from '@/parts/ProblemNote';
import { SelectField } from '@/parts/SelectField';
import { paymentStateNames } from '@/words/funds';
import { usePaymentForm } from './usePaymentForm';

type Outcome = 'PAID' | 'FAILED';

/** Proposes, with evidence, what became of a payment whose result the bank did not know; another person approves it. */
export function ResolveForm({ payment, onDone }: { payment: Schemas['funds.Payment']; onDone: () => void }) {
  const [outcome, setOutcome] = useState<Outcome | ''>('');
  const [paidOn, setPaidOn] = useState('');
  const [evidence, setEvidence] = useState('');
  const params = { path: { payment: payment.payment ?? '' } };
  const form = usePaymentForm(
    (requestId) => answerOf(api.POST('/v1/payments/{payment}:resolve', { params, body: { requestId, outcome: outcome || undefined, paidOn: outcome === 'PAID' ? paidOn : undefined, evidence } })),
    onDone,
  );
  const options = (['PAID', 'FAILED'] as const).map((value) => ({ value, label: paymentStateNames[value] ?? value }));
  return (
    <form aria-label="查明结果" onSubmit={form.submit}>
      <SelectField label="查明的结果" required value={outcome} options={options} fault={form.problem?.of('outcome')} onChange={setOutcome} />
      {outcome === 'PAID' && <Field label="支付日期" type="date" required value={paidOn} fault={form.problem?.of('paidOn')} onChange={(event) => setPaidOn(event.target.value)} />}
      <LongField label="凭什么（银行对账单、回函）" required maxLength={500} value={evidence} fault={form.problem?.of('evidence')} onChange={(event) => setEvidence(event.target.value)} />
      <p className="small soft">由另一个人复核同意以后生效。</p>
      <ProblemNote problem={form.problem} fields={['outcome', 'paidOn', 'evidence']} />
      <button type="submit" className="button" disabled={form.busy}>
        提出登记
      </button>
    </form>
  );
}
