import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { DataTable, type Column } from '@/parts/DataTable';
import { Field } from '@/parts/Field';
import { Pager } from '@/parts/Pager';
import { ProblemNote } from '@/parts/ProblemNote';
import { accountNames, actNames, levelNames } from '@/words/funds';
import { yuan } from '@/words/values';

const columns: Column<Schemas['funds.LedgerEntry']>[] = [
  { title: '编号', of: (entry) => entry.entry, figure: true },
  { title: '日期', of: (entry) => entry.on },
  { title: '级次', of: (entry) => entry.level && levelNames[entry.level] },
  { title: '事项', of: (entry) => entry.act && actNames[entry.act] },
  { title: '借', of: (entry) => entry.debit && accountNames[entry.debit] },
  { title: '贷', of: (entry) => entry.credit && accountNames[entry.credit] },
  { title: '金额', of: (entry) => yuan(entry.amountFen), figure: true },
  { title: '经办', of: (entry) => entry.by },
];

/** Entries of a fund's books, the newest first. */
export function Entries({ fund }: { fund: string }) {
  const [month, setMonth] = useState('');
  const [token, setToken] = useState('');
  const params = { path: { fund }, query: { month: month || undefined, pageToken: token || undefined } };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/funds/{fund}/entries', { params, signal })), [fund, month, token]);
  return (
    <section className="panel" aria-label="账簿" aria-busy={list.loading}>
      <Field
        label="月份（不选就是全部）"
        type="month"
        value={month}
        onChange={(event) => {
          setToken('');
          setMonth(event.target.value);
        }}
      />
      <ProblemNote problem={list.problem} />
      {list.data && <DataTable label="账簿分录" columns={columns} rows={list.data.entries ?? []} keyOf={(entry) => entry.entry ?? ''} empty="没有分录。" />}
      <Pager token={token} next={list.data?.nextPageToken} onGo={setToken} nextName="更早的" />
    </section>
  );
}
