import type { Schemas } from '@/api/client';
import { regionName } from '@/words/names';
import { moment, yuan } from '@/words/values';

type Decision = Schemas['funds.LostDecision'];

const kindNames: Record<NonNullable<Decision['kind']>, string> = {
  ATTRIBUTED: '认定为下面这笔待付的支付',
  CLOSED: '认定系统里没有对应的支付，了结',
  FAILED: '银行回盘说没有付成，申领会重新支付',
};

/** What the second person answers for: batches taken back, and what was said of each lost payment. It happens with the approval. */
export function LostDecisions({ stop }: { stop: Schemas['funds.PaymentStop'] }) {
  const [batches, decisions] = [stop.takenBack ?? [], stop.decisions ?? []];
  return batches.length + decisions.length === 0 ? null : (
    <section aria-label="同意恢复支付时一并生效">
      <h2>同意恢复支付时一并生效</h2>
      <ul className="list">
        {batches.map((each) => (
          <li key={each.batch}>
            补登第 {each.number} 批（{regionName(each.region)}）：{each.lines} 笔，{yuan(each.totalFen)}；{each.decidedBy}，{moment(each.decidedAt)}
          </li>
        ))}
        {decisions.map((each) => (
          <DecisionItem key={each.lost?.lostPayment} decision={each} />
        ))}
      </ul>
    </section>
  );
}

function DecisionItem({ decision }: { decision: Decision }) {
  const { lost, payment } = decision;
  return (
    <li>
      <strong>{lost?.payeeName}</strong> {yuan(lost?.amountFen)}（第 {lost?.batchNumber} 批第 {lost?.batchLine} 笔，{lost?.account}）：{decision.kind && kindNames[decision.kind]}
      {payment && (
        <div className="small wrap">
          {payment.payeeName} {yuan(payment.amountFen)}，{payment.account}；申领 {payment.claim} 第 {payment.line} 行
        </div>
      )}
      {decision.payeeDiffers && <div className="fault small">户名或账号与银行付出的不同</div>}
      {decision.kind === 'CLOSED' && decision.waitingPayment && <div className="fault small">同一申领的支付还在等待，恢复以后会再付一次：{decision.waitingPayment}</div>}
      <div className="small soft wrap">
        {decision.decidedBy}，{moment(decision.decidedAt)}；依据：{decision.evidence}
      </div>
    </li>
  );
}
