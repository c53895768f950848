import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { Field } from '@/parts/Field';
import { LongField } from '@/parts/LongField';
import { ProblemNote } from '@/parts/ProblemNote';
import { usePaymentForm } from './usePaymentForm';

/** Proposes to pay a failed payment again, to a corrected account; another person approves it. */
export function ReissueForm({ payment, onDone }: { payment: Schemas['funds.Payment']; onDone: () => void }) {
  const [payeeName, setPayeeName] = useState(payment.payeeName ?? '');
  const [bank, setBank] = useState(payment.bank ?? '');
  const [account, setAccount] = useState('');
  const [evidence, setEvidence] = useState('');
  const params = { path: { payment: payment.payment ?? '' } };
  const body = { payeeName, bank, account: account.replace(/\s/g, ''), evidence };
  const form = usePaymentForm((requestId) => answerOf(api.POST('/v1/payments/{payment}:reissue', { params, body: { ...body, requestId } })), onDone);
  return (
    <form aria-label="更正账户重付" autoComplete="off" onSubmit={form.submit}>
      <Field label="户名" required maxLength={100} value={payeeName} fault={form.problem?.of('payeeName')} onChange={(event) => setPayeeName(event.target.value)} />
      <Field label="开户银行" required maxLength={100} value={bank} fault={form.problem?.of('bank')} onChange={(event) => setBank(event.target.value)} />
      <Field label="更正后的账号" required inputMode="numeric" value={account} fault={form.problem?.of('account')} onChange={(event) => setAccount(event.target.value)} />
      <LongField label="凭什么（开户证明等）" required maxLength={500} value={evidence} fault={form.problem?.of('evidence')} onChange={(event) => setEvidence(event.target.value)} />
      <ProblemNote problem={form.problem} fields={['payeeName', 'bank', 'account', 'evidence']} />
      <button type="submit" className="button" disabled={form.busy}>
        提出更正
      </button>
    </form>
  );
}
