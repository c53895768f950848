import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { Field } from '@/parts/Field';
import { LongField } from '@/parts/LongField';
import { ProblemNote } from '@/parts/ProblemNote';
import { useSession } from '@/session/SessionContext';
import { yuan } from '@/words/values';
import { PaymentTag } from './BatchTag';
import { usePaymentForm } from './usePaymentForm';

type Lost = Schemas['funds.LostPayment'];

/** Payments that the bank has and that are not on record. */
export function LostPayments({ stop, onResolved }: { stop: Schemas['funds.PaymentStop']; onResolved: () => void }) {
  const { may } = useSession();
  const lost = stop.lostPayments ?? [];
  return Number(stop.lost ?? '0') === 0 ? null : (
    <>
      <h2>银行有、系统里没有、还没有认定的支付（各地区共 {stop.lost} 笔）</h2>
      <ul className="list">
        {lost.map((each) => (
          <li key={each.lostPayment}>
            <strong>{each.payeeName}</strong> {yuan(each.amountFen)} <PaymentTag state={each.result} />
            <div className="small soft wrap">
              第 {each.batchNumber} 批第 {each.batchLine} 笔；{each.account}；{each.purpose}；申领 {each.claim} 第 {each.line} 行
            </div>
            {may('payments.prepare') && <ResolveLostForm lost={each} onDone={onResolved} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function ResolveLostForm({ lost, onDone }: { lost: Lost; onDone: () => void }) {
  const [payment, setPayment] = useState('');
  const [evidence, setEvidence] = useState('');
  const params = { path: { lostPayment: lost.lostPayment ?? '' } };
  const form = usePaymentForm((requestId) => answerOf(api.POST('/v1/lost-payments/{lostPayment}:resolve', { params, body: { requestId, payment: payment.trim() || undefined, evidence } })), onDone);
  return (
    <form aria-label={`查明：${lost.payeeName}`} onSubmit={form.submit}>
      <Field label="就是哪一笔待付的支付（编号；没有就不填）" value={payment} fault={form.problem?.of('payment')} onChange={(event) => setPayment(event.target.value)} />
      <LongField label="凭什么" required maxLength={500} value={evidence} fault={form.problem?.of('evidence')} onChange={(event) => setEvidence(event.target.value)} />
      <ProblemNote problem={form.problem} fields={['payment', 'evidence']} />
      <button type="submit" className="button second" disabled={form.busy}>
        登记
      </button>
    </form>
  );
}
