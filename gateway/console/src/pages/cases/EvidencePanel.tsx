import { useState } from 'react';
import type { Schemas } from '@/api/client';
import type { Loaded } from '@/api/useLoad';
import { ProblemNote } from '@/parts/ProblemNote';
import { SelectField } from '@/parts/SelectField';
import { outcomeNames } from '@/words/claims';
import { LineAnswerView } from '../claims/LineAnswerView';
import { nameOfLine } from '../claims/lines';
import { ObstacleList, ofMonths } from '../claims/ObstacleList';
import type { Claim, LineAnswer } from '../claims/useClaim';
import { EarlierGrants } from './EarlierGrants';
import { EvidenceTable } from './EvidenceTable';

type Assessment = Schemas['claims.AssessClaimResponse'];

interface Props {
  claim: Claim;
  assessment: Loaded<Assessment | undefined>;
  measureName: (measure: string | undefined) => string;
}

/** Line by line: what the law says on verified facts, each condition beside what is known of it, and what was granted before. */
export function EvidencePanel({ claim, assessment, measureName }: Props) {
  const [chosen, setChosen] = useState('');
  const lines = assessment.data?.verifiedLines ?? [];
  const line = lines.find((each) => each.line === chosen) ?? lines[0];
  const known = assessment.data?.lines?.find((each) => each.line === line?.line);
  return (
    <section className="panel" aria-label="条件和依据" aria-busy={assessment.loading}>
      <h2>条件和依据</h2>
      <ProblemNote problem={assessment.problem} />
      {assessment.data && lines.length === 0 && <p className="soft">没有还在办理的人员。</p>}
      <ObstacleList claim={claim} obstacles={ofMonths(assessment.data?.obstacles)} title="申领的月数有问题" />
      {lines.length > 1 && <LineChoice claim={claim} lines={lines} value={line?.line ?? ''} onChange={setChosen} />}
      {line && (
        <div key={line.line}>
          <h3>按已核实的情况</h3>
          <LineAnswerView answer={line} name={nameOfLine(claim, line.line)} />
          <EvidenceTable claim={claim} line={line} known={known} conditions={assessment.data?.conditions ?? []} measureName={measureName} />
          <EarlierGrants grants={line.facts?.history ?? []} measureName={measureName} />
        </div>
      )}
    </section>
  );
}

function LineChoice({ claim, lines, value, onChange }: { claim: Claim; lines: readonly LineAnswer[]; value: string; onChange: (line: string) => void }) {
  const options = lines.map((each) => ({
    value: each.line ?? '',
    label: `${nameOfLine(claim, each.line)}（${outcomeNames[each.entitlement?.outcome ?? 'NEEDS_FACTS']}）`,
  }));
  return <SelectField label="人员" value={value} options={options} onChange={onChange} />;
}
