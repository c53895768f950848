import { useState } from 'react';
import { Link } from 'react-router-dom';
import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { DataTable, type Column } from '@/parts/DataTable';
import { Pager } from '@/parts/Pager';
import { ProblemNote } from '@/parts/ProblemNote';
import { useSession } from '@/session/SessionContext';
import { regionName } from '@/words/names';
import { moment, yuan } from '@/words/values';
import { BatchTag } from './BatchTag';
import { PrepareBatchForm } from './PrepareBatchForm';

const columns: Column<Schemas['funds.PaymentBatch']>[] = [
  { title: '批次', of: (batch) => <Link to={`/payments/${batch.batch}`}>第 {batch.number} 批</Link> },
  { title: '状态', of: (batch) => <BatchTag state={batch.state} /> },
  { title: '地区', of: (batch) => regionName(batch.region) },
  { title: '笔数', of: (batch) => batch.lines ?? 0, figure: true },
  { title: '金额', of: (batch) => yuan(batch.totalFen ?? '0'), figure: true },
  { title: '已支付', of: (batch) => yuan(batch.paidFen ?? '0'), figure: true },
  { title: '失败', of: (batch) => batch.failedLines ?? 0, figure: true },
  { title: '不明', of: (batch) => batch.unknownLines ?? 0, figure: true },
  { title: '组批', of: (batch) => `${batch.preparedBy}，${moment(batch.preparedAt)}` },
];

export function Batches() {
  const { may } = useSession();
  const [token, setToken] = useState('');
  const query = { pageToken: token || undefined };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/payment-batches', { params: { query }, signal })), [token]);
  return (
    <>
      {may('payments.prepare') && <PrepareBatchForm />}
      <section className="panel" aria-label="支付批次" aria-busy={list.loading}>
        <h2>支付批次</h2>
        <ProblemNote problem={list.problem} />
        {list.data && <DataTable label="支付批次列表" columns={columns} rows={list.data.batches ?? []} keyOf={(batch) => batch.batch ?? ''} empty="还没有批次。" />}
        <Pager token={token} next={list.data?.nextPageToken} onGo={setToken} nextName="更早的" />
      </section>
    </>
  );
}
