import type { Schemas } from '@/api/client';
import type { Loaded } from '@/api/useLoad';
import { ProblemNote } from '@/parts/ProblemNote';
import { LineAnswerView } from './LineAnswerView';
import { nameOfLine } from './lines';
import { ObstacleList, ofMonths } from './ObstacleList';
import type { Claim } from './useClaim';

/** What the applicant can expect on what is stated so far; the office decides on verified facts. */
export function Expected({ claim, assessment }: { claim: Claim; assessment: Loaded<Schemas['claims.AssessClaimResponse'] | undefined> }) {
  const lines = assessment.data?.lines ?? [];
  return lines.length === 0 && !assessment.problem ? null : (
    <section className="panel" aria-label="测算结果" aria-busy={assessment.loading}>
      <h2>按现在的情况测算</h2>
      <ProblemNote problem={assessment.problem} />
      {lines.map((answer) => (
        <LineAnswerView key={answer.line} answer={answer} name={nameOfLine(claim, answer.line)} />
      ))}
      <ObstacleList claim={claim} obstacles={ofMonths(assessment.data?.obstacles)} title="申领的月数有问题" />
      <p className="small soft">测算用到了还没有核实的情况，以审核和审批的决定为准。</p>
    </section>
  );
}
