import type { Schemas } from '@/api/client';
import { DataTable, type Column } from '@/parts/DataTable';
import { factEntries } from '@/words/factEntries';
import { factLabel } from '@/words/facts';
import { requirementWords, withNames } from '@/words/requirements';
import { valueWords } from '@/words/values';
import type { Claim, LineAnswer } from '../claims/useClaim';
import { FactSource } from './FactSource';
import { findings, type Finding } from './findings';
import { useRecords } from './useRecords';

interface Props {
  claim: Claim;
  line: LineAnswer;
  known: LineAnswer | undefined;
  conditions: readonly Schemas['policies.MeasureCondition'][];
  measureName: (measure: string | undefined) => string;
}

/** Each condition beside what is known of it, where that comes from, and what the service made of it. */
export function EvidenceTable({ claim, line, known, conditions, measureName }: Props) {
  const stated = claim.roster?.find((each) => each.line === line.line);
  const records = useRecords([claim.applicant, stated?.person]);
  const [declared, verified] = [new Map(factEntries(known?.facts)), new Map(factEntries(line.facts))];
  const own = new Map([...factEntries(claim.facts), ...factEntries(stated?.facts)]);
  const columns: Column<Finding>[] = [
    { title: '条件', of: (finding) => <Requirement finding={finding} measureName={measureName} /> },
    { title: '结果', of: (finding) => <span className={finding.tag}>{finding.words}</span> },
    { title: '记录的情况', of: (finding) => <Value fact={finding.fact} declared={declared.get(finding.fact)} verified={verified.get(finding.fact)} /> },
    { title: '来源', of: (finding) => <FactSource fact={finding.fact} stated={own.get(finding.fact)} record={records.get(finding.fact)} /> },
  ];
  return <DataTable label="每项条件" columns={columns} rows={findings(conditions, line)} keyOf={(finding) => finding.key} empty="这个版本没有列出条件。" />;
}

function Requirement({ finding, measureName }: { finding: Finding; measureName: Props['measureName'] }) {
  const { fact, condition } = finding;
  return (
    <>
      <strong>{factLabel(fact)}</strong>：{withNames(requirementWords(fact, condition.requires ?? ''), measureName)}
      {condition.anyOf !== undefined && <span className="small soft">（第 {condition.anyOf} 组，符合任意一个）</span>}
      <div className="small soft">
        {condition.basis?.document} {condition.basis?.clause}
      </div>
    </>
  );
}

/** What is known; where what is verified says otherwise, that too, for it decides. */
function Value({ fact, declared, verified }: { fact: string; declared: string | undefined; verified: string | undefined }) {
  if (declared === undefined) {
    return <span className="soft">没有记录</span>;
  }
  return (
    <>
      {valueWords(fact, declared)}
      {verified !== declared && <div className="small">核实的：{verified === undefined ? '没有' : valueWords(fact, verified)}</div>}
    </>
  );
}
