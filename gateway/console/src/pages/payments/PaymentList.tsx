import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { Pager } from '@/parts/Pager';
import { ProblemNote } from '@/parts/ProblemNote';
import { useMeasureName } from '@/parts/useMeasureName';
import { PaymentItem } from './PaymentItem';

interface Query {
  batch?: string;
  fund?: string;
  region?: string;
  state?: Schemas['funds.Payment.State'];
}

/** Payments, the newest first, each with what can be done about its result. */
export function PaymentList({ query }: { query: Query }) {
  const [token, setToken] = useState('');
  const measureName = useMeasureName();
  const asked = { ...query, pageToken: token || undefined };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/payments', { params: { query: asked }, signal })), [JSON.stringify(asked)]);
  const payments = list.data?.payments ?? [];
  return (
    <div aria-busy={list.loading}>
      <ProblemNote problem={list.problem} />
      <ul className="list">
        {payments.map((payment) => (
          <PaymentItem key={payment.payment} payment={payment} measure={measureName(payment.measure)} onChanged={list.reload} />
        ))}
      </ul>
      {list.data && payments.length === 0 && <p className="soft">没有支付记录。</p>}
      <Pager token={token} next={list.data?.nextPageToken} onGo={setToken} />
    </div>
  );
}
