import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { Field } from '@/parts/Field';
import { LongField } from '@/parts/LongField';
import { ProblemNote } from '@/parts/ProblemNote';
import { fenOf } from '@/words/values';
import { usePaymentForm } from './usePaymentForm';

/** Proposes to book money of a payment that came back; another person approves it. */
export function RecoveryForm({ payment, onDone }: { payment: Schemas['funds.Payment']; onDone: () => void }) {
  const [amount, setAmount] = useState('');
  const [receivedOn, setReceivedOn] = useState('');
  const [evidence, setEvidence] = useState('');
  const [why, setWhy] = useState('');
  const params = { path: { payment: payment.payment ?? '' } };
  const body = { amountFen: fenOf(amount) ?? amount, receivedOn, evidence, why };
  const form = usePaymentForm((requestId) => answerOf(api.POST('/v1/payments/{payment}:proposeRecovery', { params, body: { ...body, requestId } })), onDone);
  return (
    <form aria-label="登记追回" onSubmit={form.submit}>
      <Field label="追回金额（元）" required inputMode="decimal" value={amount} fault={form.problem?.of('amountFen')} onChange={(event) => setAmount(event.target.value)} />
      <Field label="到账日期" type="date" required value={receivedOn} fault={form.problem?.of('receivedOn')} onChange={(event) => setReceivedOn(event.target.value)} />
      <LongField label="凭什么（银行回单）" required maxLength={500} value={evidence} fault={form.problem?.of('evidence')} onChange={(event) => setEvidence(event.target.value)} />
      <LongField label="为什么追回" required maxLength={500} value={why} fault={form.problem?.of('why')} onChange={(event) => setWhy(event.target.value)} />
      <p className="small soft">由另一个人复核同意以后入账。</p>
      <ProblemNote problem={form.problem} fields={['amountFen', 'receivedOn', 'evidence', 'why']} />
      <button type="submit" className="button" disabled={form.busy}>
        提出登记
      </button>
    </form>
  );
}
