import { Link, useParams } from 'react-router-dom';
import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { AntdPage } from '@/parts/AntdPage';
import { NeedsSignIn } from '@/parts/NeedsSignIn';
import { ProblemNote } from '@/parts/ProblemNote';
import { WhyForm } from '@/parts/WhyForm';
import { useSession } from '@/session/SessionContext';
import { BatchHead } from './BatchHead';
import { PaymentList } from './PaymentList';
import { ReleaseForm } from './ReleaseForm';
import { ResultFiles } from './ResultFiles';

type Batch = Schemas['funds.PaymentBatch'];

/** One batch: released by a second person, its file for the bank, the bank's results, and its payments. */
export default function BatchPage() {
  const { batch = '' } = useParams();
  return (
    <AntdPage>
      <NeedsSignIn>
        <OneBatch key={batch} id={batch} />
      </NeedsSignIn>
    </AntdPage>
  );
}

function OneBatch({ id }: { id: string }) {
  const path = { batch: id };
  const loaded = useLoad(async (signal) => answerOf(api.GET('/v1/payment-batches/{batch}', { params: { path }, signal })), [id]);
  const batch = loaded.data?.batch;
  return (
    <>
      <p className="no-print">
        <Link to="/payments">← 拨付</Link>
      </p>
      <h1>支付批次</h1>
      <ProblemNote problem={loaded.problem} />
      {batch && (
        <>
          <BatchHead batch={batch} />
          {batch.state === 'PREPARED' ? <Prepared batch={batch} onDone={loaded.reload} /> : batch.state !== 'CANCELLED' && <ResultFiles batch={id} onTaken={loaded.reload} />}
          <section className="panel" aria-label="批次明细">
            <h2>批次明细</h2>
            <PaymentList key={`${batch.state} ${batch.paidLines} ${batch.failedLines} ${batch.unknownLines}`} query={{ batch: id }} />
          </section>
        </>
      )}
    </>
  );
}

/** A batch that waits for the second person: released, or given up. */
function Prepared({ batch, onDone }: { batch: Batch; onDone: () => void }) {
  const { may } = useSession();
  const cancel = (requestId: string, why: string) =>
    answerOf(api.POST('/v1/payment-batches/{batch}:cancel', { params: { path: { batch: batch.batch ?? '' } }, body: { requestId, why } }));
  return (
    <>
      {may('payments.release') && <ReleaseForm batch={batch.batch ?? ''} onReleased={onDone} />}
      {may('payments.prepare') && (
        <details className="panel">
          <summary>作废这个批次</summary>
          <WhyForm label="作废批次" asks={{ label: '作废的原因', field: 'why' }} choices={[{ name: '作废', send: cancel }]} onDone={onDone} />
        </details>
      )}
    </>
  );
}
