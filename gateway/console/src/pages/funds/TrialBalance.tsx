import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { DataTable, type Column } from '@/parts/DataTable';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { accountNames, levelNames } from '@/words/funds';
import { yuan } from '@/words/values';

const columns: Column<Schemas['funds.TrialBalanceRow']>[] = [
  { title: '级次', of: (row) => row.level && levelNames[row.level] },
  { title: '科目', of: (row) => row.account && accountNames[row.account] },
  { title: '借方', of: (row) => yuan(row.debitFen ?? '0'), figure: true },
  { title: '贷方', of: (row) => yuan(row.creditFen ?? '0'), figure: true },
];

/** Debits and credits of every account, added up from the entries by the service. */
export function TrialBalance({ fund }: { fund: string }) {
  const [asOf, setAsOf] = useState('');
  const params = { path: { fund }, query: { asOf: asOf || undefined } };
  const { data, problem, loading } = useLoad(async (signal) => answerOf(api.GET('/v1/funds/{fund}/trial-balance', { params, signal })), [fund, asOf]);
  return (
    <section className="panel" aria-label="试算平衡" aria-busy={loading}>
      <Field label="截至日期（不填就按今天）" type="date" value={asOf} onChange={(event) => setAsOf(event.target.value)} />
      <ProblemNote problem={problem} />
      {data && (
        <>
          <DataTable label="试算平衡表" columns={columns} rows={data.rows ?? []} keyOf={(row) => `${row.level} ${row.account}`} empty="还没有分录。" />
          <p role="status">
            借方合计 {yuan(data.debitFen ?? '0')}，贷方合计 {yuan(data.creditFen ?? '0')} {data.agrees ? <span className="tag green">与各级余额相符</span> : <span className="tag red">与各级余额不符，请报告系统管理员</span>}
          </p>
        </>
      )}
    </section>
  );
}
