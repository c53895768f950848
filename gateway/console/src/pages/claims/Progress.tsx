import type { Schemas } from '@/api/client';
import { stepNames } from '../policies/steps';
import type { Sheet } from './useClaim';

// Events after which a step of the procedure is behind; what begins the review anew undoes the later ones.
const DONE_BY: Record<string, string> = { ACCEPT: 'ACCEPTED', REVIEW: 'REVIEWED', NOTICE: 'NOTICE_STARTED', APPROVE: 'APPROVED', PAY: 'PAID' };
const AGAIN = ['REOPENED', 'RESUMED'];

/** The steps of the version's procedure with the days each may take, and which are done. */
export function Progress({ sheet, events }: { sheet: Sheet | undefined; events: readonly Schemas['claims.ClaimEvent'][] }) {
  const newest = [...events].reverse();
  const again = newest.findIndex((event) => AGAIN.includes(event.what ?? ''));
  const since = again < 0 ? newest : newest.slice(0, again);
  const doneOn = (step: string) => (step === 'ACCEPT' ? newest : since).find((event) => event.what === DONE_BY[step])?.on;
  return sheet?.procedure?.length ? (
    <section className="panel" aria-label="办理进度">
      <h2>办理进度</h2>
      <ol className="progress">
        {sheet.procedure.map(({ step = '', workingDays }) => (
          <li key={step}>
            <strong>{stepNames[step] ?? step}</strong> <span className="small soft">（{workingDays ?? 0} 个工作日）</span>{' '}
            {doneOn(step) && <span className="tag green">{doneOn(step)}</span>}
          </li>
        ))}
      </ol>
    </section>
  ) : null;
}
