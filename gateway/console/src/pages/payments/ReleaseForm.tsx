import { useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { fenOf } from '@/words/values';

/** Releases a batch: the second person writes down lines and total as they stand on the list they checked. */
export function ReleaseForm({ batch, onReleased }: { batch: string; onReleased: () => void }) {
  const [lines, setLines] = useState('');
  const [total, setTotal] = useState('');
  const sending = useSend<Schemas['funds.ReleaseBatchResponse']>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const params = { path: { batch } };
    const body = { lines: Number(lines), totalFen: fenOf(total) ?? total };
    if (await sending.send((requestId) => answerOf(api.POST('/v1/payment-batches/{batch}:release', { params, body: { ...body, requestId } })))) {
      onReleased();
    }
  };
  return (
    <form className="panel" aria-label="复核放行" onSubmit={(event) => void submit(event)}>
      <h2>复核放行</h2>
      <p className="small soft">由组批以外的人复核。请对照明细填写笔数和合计金额，与批次一致才能放行。</p>
      <Field label="笔数" required inputMode="numeric" pattern="[0-9]+" value={lines} fault={sending.problem?.of('lines')} onChange={(event) => setLines(event.target.value)} />
      <Field label="合计金额（元）" required inputMode="decimal" value={total} fault={sending.problem?.of('totalFen')} onChange={(event) => setTotal(event.target.value)} />
      <ProblemNote problem={sending.problem} fields={['lines', 'totalFen']} />
      <button type="submit" className="button" disabled={sending.busy}>
        放行，交银行
      </button>
    </form>
  );
}
