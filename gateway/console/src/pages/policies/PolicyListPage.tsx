import { Button, Pagination } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { AntdPage } from '@/parts/AntdPage';
import { ProblemNote } from '@/parts/ProblemNote';
import { PolicyEntry } from './PolicyEntry';
import { PolicyFilters } from './PolicyFilters';
import { exportAddress, filterOf, queryOf, type PolicyFilter } from './filter';

const PAGE_SIZE = 20;

/** The public policy list by words and filters, which stand in the address so that a search can be sent to somebody. */
export default function PolicyListPage() {
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => filterOf(params), [params]);
  return (
    <AntdPage>
      <h1>政策清单</h1>
      <PolicyFilters filter={filter} onChange={(changed) => setParams(changed.toParams())} />
      <Entries key={params.toString()} filter={filter} />
    </AntdPage>
  );
}

function Entries({ filter }: { filter: PolicyFilter }) {
  const [page, setPage] = useState(1);
  // Pages follow each other by token: those seen so far are kept.
  const [tokens, setTokens] = useState<readonly string[]>(['']);
  const list = useLoad(
    async (signal) => {
      const query = { ...queryOf(filter), pageSize: PAGE_SIZE, pageToken: tokens[page - 1] || undefined };
      const answer = await answerOf(api.GET('/v1/policies', { params: { query }, signal }));
      setTokens((before) => (answer.nextPageToken ? [...before.slice(0, page), answer.nextPageToken] : before.slice(0, page)));
      return answer;
    },
    [page],
  );
  const entries = list.data?.policies ?? [];
  return (
    <section className="panel" aria-label="查询结果" aria-busy={list.loading}>
      <div className="row spread">
        <p role="status" aria-live="polite">
          {list.data ? `共 ${list.data.total ?? 0} 条` : list.loading ? '正在查询…' : ''}
        </p>
        <div className="row">
          <Button href={exportAddress(filter, 'csv')}>下载 CSV</Button>
          <Button href={exportAddress(filter, 'json')}>下载 JSON</Button>
        </div>
      </div>
      <ProblemNote problem={list.problem} />
      <ul className="list">
        {entries.map((entry) => (
          <PolicyEntry key={`${entry.id} ${entry.version} ${entry.region}`} entry={entry} />
        ))}
      </ul>
      {list.data && entries.length === 0 && <p className="soft">没有找到。可以换个词，或放宽条件再试。</p>}
      {(page > 1 || tokens.length > page) && (
        <nav aria-label="翻页">
          <Pagination simple showSizeChanger={false} current={page} pageSize={PAGE_SIZE} total={list.data?.total ?? 0} onChange={(next) => next <= tokens.length && setPage(next)} />
        </nav>
      )}
    </section>
  );
}
