import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import type { Column } from '@/parts/DataTable';
import { useMeasureName } from '@/parts/useMeasureName';
import { fundKindNames } from '@/words/funds';
import { regionName } from '@/words/names';
import { yuan } from '@/words/values';
import { queryOf } from './FundFilters';
import type { ReportScope } from './report';
import { ReportPanel } from './ReportPanel';

type Row = Schemas['funds.SpendingRow'];
type By = Schemas['funds.SpendingGroup.By'];

const groups: { by: By; name: string }[] = [
  { by: 'MEASURE', name: '按待遇分' },
  { by: 'COUNTY', name: '按县分' },
  { by: 'MONTH', name: '按月分' },
];

/** Spending; which of measure, county and month the rows tell apart is chosen here. */
export function SpendingReport({ scope }: { scope: ReportScope }) {
  const [by, setBy] = useState<readonly By[]>(['MEASURE', 'COUNTY', 'MONTH']);
  const measureName = useMeasureName();
  const query = { ...queryOf(scope), by: [...by] };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/fund-reports/spending', { params: { query }, signal })), [JSON.stringify(query)]);
  const toggle = (group: By) => setBy(by.includes(group) ? by.filter((each) => each !== group) : [...by, group]);
  return (
    <>
      <fieldset className="row">
        <legend className="small-legend">怎样分</legend>
        {groups.map((group) => (
          <label key={group.by} className="option">
            {/* Without any the service tells all apart; so one stays chosen. */}
            <input type="checkbox" checked={by.includes(group.by)} disabled={by.length === 1 && by[0] === group.by} onChange={() => toggle(group.by)} />
            {group.name}
          </label>
        ))}
      </fieldset>
      <ReportPanel report="SPENDING" title="按待遇、县、月" scope={scope} list={list} columns={columnsOf(by, measureName)} keyOf={(row) => `${row.kind} ${row.measure} ${row.county} ${row.month}`} />
    </>
  );
}

function columnsOf(by: readonly By[], measureName: (measure: string | undefined) => string): Column<Row>[] {
  const told: (Column<Row> & { by: By })[] = [
    { by: 'MEASURE', title: '待遇', of: (row) => measureName(row.measure) },
    { by: 'COUNTY', title: '县（市、区）', of: (row) => regionName(row.county) },
    { by: 'MONTH', title: '月份', of: (row) => row.month },
  ];
  return [
    { title: '资金', of: (row) => row.kind && fundKindNames[row.kind] },
    ...told.filter((column) => by.includes(column.by)),
    { title: '占用', of: (row) => yuan(row.reservedFen ?? '0'), figure: true },
    { title: '已拨付', of: (row) => yuan(row.paidFen ?? '0'), figure: true },
    { title: '追回', of: (row) => yuan(row.recoveredFen ?? '0'), figure: true },
    { title: '笔数', of: (row) => row.payments ?? 0, figure: true },
  ];
}
