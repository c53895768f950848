import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { Schemas } from '@/api/client';
import { useSession } from '@/session/SessionContext';
import { regionName } from '@/words/names';
import { yuan } from '@/words/values';
import { PaymentTag } from './BatchTag';
import { RecoveryForm } from './RecoveryForm';
import { ReissueForm } from './ReissueForm';
import { ResolveForm } from './ResolveForm';

type Payment = Schemas['funds.Payment'];

/** One payment: to whom, how much, what became of it, and what a person may do about that. */
export function PaymentItem({ payment, measure, onChanged }: { payment: Payment; measure: string; onChanged: () => void }) {
  return (
    <li data-payment={payment.payment}>
      <div>
        <strong>{payment.payeeName}</strong> {yuan(payment.amountFen)} <PaymentTag state={payment.state} />
      </div>
      <div className="small soft wrap">
        {measure}，{regionName(payment.region)}；{payment.bank} {payment.account}
        {payment.paidOn && `；${payment.paidOn} 支付`}
        {payment.bankReference && `，银行流水 ${payment.bankReference}`}
        {payment.recoveredFen && `；已追回 ${yuan(payment.recoveredFen)}`}
      </div>
      {payment.reason && <div className="fault small wrap">银行说明：{payment.reason}</div>}
      <div className="row">
        <Link className="small" to={`/queue/${payment.claim}`}>
          申领
        </Link>
        {payment.batch && (
          <Link className="small" to={`/payments/${payment.batch}`}>
            批次第 {payment.batchLine} 笔
          </Link>
        )}
      </div>
      <Act payment={payment} onChanged={onChanged} />
    </li>
  );
}

/** What follows from the state the service gives; it refuses what does not fit. */
function Act({ payment, onChanged }: { payment: Payment; onChanged: () => void }) {
  const { may } = useSession();
  const [open, setOpen] = useState(false);
  const acts: Partial<Record<NonNullable<Payment['state']>, { name: string; Form: typeof ResolveForm }>> = {
    UNKNOWN: { name: '查明结果', Form: ResolveForm },
    FAILED: { name: '更正账户重付', Form: ReissueForm },
    PAID: { name: '登记追回', Form: RecoveryForm },
  };
  const act = payment.state && acts[payment.state];
  const done = () => {
    setOpen(false);
    onChanged();
  };
  return act && may('payments.prepare') ? (
    <>
      <button type="button" className="button link" aria-expanded={open} aria-label={`${act.name}：${payment.payeeName}`} onClick={() => setOpen(!open)}>
        {act.name}
      </button>
      {open && <act.Form payment={payment} onDone={done} />}
    </>
  ) : null;
}
