import type { Schemas } from '@/api/client';
import { stepNames } from '../policies/steps';
import type { Claim, Sheet } from './useClaim';

// Events after which a step of the procedure is behind; what begins the review anew undoes the later ones. A notice has run once somebody approves,
// and each line that is paid writes an event, so that the state says whether all are.
const DONE_BY: Record<string, string> = { ACCEPT: 'ACCEPTED', REVIEW: 'REVIEWED', NOTICE: 'APPROVED', APPROVE: 'APPROVED', PAY: 'PAID' };
const AGAIN = ['REOPENED', 'RESUMED', 'RETURNED'];

/** The steps of the version's procedure with the days each may take, and which are done. */
export function Progress({ claim, sheet, events }: { claim: Claim; sheet: Sheet | undefined; events: readonly Schemas['claims.ClaimEvent'][] }) {
  const newest = [...events].reverse();
  const again = newest.findIndex((event) => AGAIN.includes(event.what ?? ''));
  const since = again < 0 ? newest : newest.slice(0, again);
  const doneOn = (step: string) => {
    const done = (step === 'ACCEPT' ? newest : since).find((event) => event.what === DONE_BY[step]);
    return step === 'PAY' && claim.state !== 'PAID' ? undefined : step === 'NOTICE' && done ? claim.noticeTo : done?.on;
  };
  return sheet?.procedure?.length ? (
    <section className="panel" aria-label="办理进度">
      <h2>办理进度</h2>
      <ol className="progress">
        {sheet.procedure.map(({ step = '', workingDays }) => (
          <li key={step}>
            <strong>{stepNames[step] ?? step}</strong> <span className="small soft">（{workingDays ?? 0} 个工作日）</span>{' '}
            {doneOn(step) ? <span className="tag green">{doneOn(step)}</span> : step === 'NOTICE' && claim.noticeTo && <span className="tag">公示至 {claim.noticeTo}</span>}
          </li>
        ))}
      </ol>
    </section>
  ) : null;
}
