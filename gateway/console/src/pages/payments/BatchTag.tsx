import type { Schemas } from '@/api/client';
import { batchStateNames, batchStateTags, paymentStateNames, paymentStateTags } from '@/words/funds';

export function BatchTag({ state }: { state: Schemas['funds.PaymentBatch.State'] | undefined }) {
  return state ? <span className={batchStateTags[state] ?? 'tag'}>{batchStateNames[state]}</span> : null;
}

export function PaymentTag({ state }: { state: Schemas['funds.Payment.State'] | undefined }) {
  return state ? <span className={paymentStateTags[state] ?? 'tag'}>{paymentStateNames[state]}</span> : null;
}
