import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Schemas } from '@/api/client';
import { WhyForm } from '@/parts/WhyForm';
import { claimCalls } from '../claims/claimCalls';
import { ObstacleList } from '../claims/ObstacleList';
import type { Claim, Sheet } from '../claims/useClaim';
import { counterWithdrawal } from '../claims/withdrawal';
import { CorrectionForm } from './CorrectionForm';
import { ReviewForm } from './ReviewForm';

/** What a step answers: the claim, and what stands in its way. */
export interface StepAnswer {
  claim?: Schemas['claims.Claim'];
  obstacles?: Schemas['claims.Obstacle'][];
}

interface Props {
  claim: Claim;
  steps: readonly string[];
  sheet: Sheet | undefined;
  /** The version that the law names now, where it is another than the claim's own. */
  otherVersion: string | undefined;
  onDone: () => void;
}

interface Action {
  steps: readonly string[];
  title: string;
  form: (done: (answer: StepAnswer) => void) => ReactNode;
}

/** What the service offers the caller for this claim; the first of it is open. */
export function CaseActions({ claim, steps, sheet, otherVersion, onDone }: Props) {
  const [chosen, setChosen] = useState('');
  const [done, setDone] = useState<{ title: string; answer: StepAnswer }>();
  const offered = actionsOf(claim, sheet, otherVersion).filter((action) => action.steps.some((step) => steps.includes(step)));
  const open = offered.find((action) => action.title === chosen) ?? offered[0];
  const take = (title: string) => (answer: StepAnswer) => {
    setDone({ title, answer });
    onDone();
  };
  return (
    <>
      {done && <Result claim={claim} {...done} />}
      {open && (
        <section className="panel stack no-print" aria-label="可以办理">
          <div className="row" role="group" aria-label="办理事项">
            {offered.map((action) => (
              <button key={action.title} type="button" className="button second" aria-pressed={action === open} onClick={() => setChosen(action.title)}>
                {action.title}
              </button>
            ))}
          </div>
          <div key={open.title}>{open.form(take(open.title))}</div>
        </section>
      )}
    </>
  );
}

/** What came of a step; on the way back to the queue the keyboard stands ready. */
function Result({ claim, title, answer }: { claim: Claim; title: string; answer: StepAnswer }) {
  const obstacles = answer.obstacles ?? [];
  const refused = answer.claim?.state === 'REJECTED';
  const waits = answer.claim?.state === 'REVIEWED';
  return (
    <>
      <ObstacleList claim={claim} obstacles={obstacles} title={refused ? '不予批准的理由' : waits ? '审核已记录，等待资金' : `“${title}”没有办成，还有这些问题`} />
      {(obstacles.length === 0 || refused) && (
        <p role="status" className="notice good">
          已办理：{title}。{' '}
          <Link to="/queue" autoFocus>
            回到列表
          </Link>
        </p>
      )}
    </>
  );
}

type Why = { label: string; field: string };
const why = (label: string): Why => ({ label, field: 'why' });

function actionsOf(claim: Claim, sheet: Sheet | undefined, otherVersion: string | undefined): Action[] {
  const id = claim.claim ?? '';
  const withdrawal = counterWithdrawal(claim);
  const plain = (step: string, title: string, asks: Why | undefined, send: (requestId: string, why: string) => Promise<StepAnswer>): Action => ({
    steps: [step],
    title,
    form: (done) => <WhyForm label={title} asks={asks} choices={[{ name: `确定${title}`, send }]} onDone={done} />,
  });
  return [
    plain('ACCEPT', '受理', undefined, (requestId) => claimCalls.accept(id, requestId)),
    { steps: ['REQUEST_CORRECTION'], title: '要求补正', form: (done) => <CorrectionForm claim={id} sheet={sheet} onDone={done} /> },
    { steps: ['REVIEW', 'START_NOTICE'], title: '审核通过', form: (done) => <ReviewForm claim={claim} otherVersion={otherVersion} onDone={done} /> },
    plain('APPROVE', '审批通过', undefined, (requestId) => claimCalls.approve(id, requestId)),
    plain('RETURN', '退回重审', why('退回重审的理由'), (requestId, text) => claimCalls.sendBack(id, requestId, text)),
    plain('SEND_TO_PAYMENT', '转支付', undefined, (requestId) => claimCalls.pay(id, requestId)),
    plain('REOPEN', '重新审核', why('重新审核的理由'), (requestId, text) => claimCalls.decideReconsideration(id, requestId, text, true)),
    plain('CONFIRM_REFUSAL', '维持原决定', why('维持原决定的理由'), (requestId, text) => claimCalls.decideReconsideration(id, requestId, text, false)),
    plain('REJECT', '不予批准', why('不予批准的理由（不符合的条件由系统列出）'), (requestId, text) => claimCalls.reject(id, requestId, text, otherVersion)),
    plain('SUSPEND', '中止', why('中止的理由'), (requestId, text) => claimCalls.suspend(id, requestId, text)),
    plain('RESUME', '恢复办理', why('恢复办理的理由'), (requestId, text) => claimCalls.resume(id, requestId, text)),
    plain('WITHDRAW', withdrawal.title, why(withdrawal.asks), (requestId, text) => claimCalls.withdraw(id, requestId, text)),
  ];
}
