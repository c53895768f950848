import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { ProblemNote } from '@/parts/ProblemNote';
import { useSession } from '@/session/SessionContext';
import { moment } from '@/words/values';
import { ApproveResumptionForm, ProposeResumptionForm } from './ResumptionForms';
import { LostDecisions } from './LostDecisions';
import { LostPayments } from './LostPayments';
import { TakeBackForm } from './TakeBackForm';

/** Says that payments are stopped after the database was brought back, and leads through what lets them go on. */
export function PaymentStop() {
  const { may } = useSession();
  const loaded = useLoad(async (signal) => answerOf(api.GET('/v1/payment-stop', { signal })), []);
  const stop = loaded.data?.paymentStop;
  if (!stop?.stopped) {
    return <ProblemNote problem={loaded.problem} />;
  }
  return (
    <section className="panel stack" aria-label="支付已停止">
      <div role="alert" className="notice bad">
        <strong>支付已停止</strong>：数据库恢复到了以前的时间，之后交给银行的批次可能没有记录。补登并由两个人确认以前，不能组批、放行和下载银行文件。系统里最后一批是第 {stop.lastBatch ?? '0'} 批。
      </div>
      {may('payments.prepare') && <TakeBackForm onTaken={loaded.reload} />}
      <LostPayments stop={stop} onResolved={loaded.reload} />
      <LostDecisions stop={stop} />
      <Proposed stop={stop} />
      {may('payments.prepare') && <ProposeResumptionForm onDone={loaded.reload} />}
      {stop.proposedBy && may('funds.approve') && <ApproveResumptionForm shown={stop.shown} onDone={loaded.reload} />}
    </section>
  );
}

function Proposed({ stop }: { stop: Schemas['funds.PaymentStop'] }) {
  return stop.proposedBy ? (
    <p>
      {stop.proposedBy}，{moment(stop.proposedAt)} 提出恢复支付；银行收到的批次：{stop.bankBatches?.join('、') || '没有'}；依据：{stop.evidence}
    </p>
  ) : null;
}
