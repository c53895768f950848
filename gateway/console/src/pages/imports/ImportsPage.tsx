import { useEffect, useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { AntdPage } from '@/parts/AntdPage';
import { NeedsSignIn } from '@/parts/NeedsSignIn';
import { Pager } from '@/parts/Pager';
import { ProblemNote } from '@/parts/ProblemNote';
import { useSession } from '@/session/SessionContext';
import { CreateImportForm } from './CreateImportForm';
import { ImportItem } from './ImportItem';

const REFRESH_MILLISECONDS = 2000;

/** Department data by file: begin, send, follow, and fetch the rows that were not taken. */
export default function ImportsPage() {
  return (
    <AntdPage>
      <NeedsSignIn>
        <h1>部门数据导入</h1>
        <Imports />
      </NeedsSignIn>
    </AntdPage>
  );
}

function Imports() {
  const { may } = useSession();
  const [token, setToken] = useState('');
  const query = { pageSize: 20, pageToken: token || undefined };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/imports', { params: { query }, signal })), [token]);
  const imports = list.data?.imports ?? [];
  const running = imports.some((each) => each.state === 'RUNNING');
  const { reload, loading } = list;

  useEffect(() => {
    if (!running || loading) {
      return undefined;
    }
    const timer = setTimeout(reload, REFRESH_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [running, loading, reload]);

  return (
    <>
      {may('imports.write') && <CreateImportForm onChanged={reload} />}
      <section className="panel" aria-label="导入记录">
        <h2>导入记录</h2>
        <ProblemNote problem={list.problem} />
        <ul className="list">
          {imports.map((each) => (
            <ImportItem key={each.import} each={each} onChanged={reload} />
          ))}
        </ul>
        {list.data && imports.length === 0 && <p className="soft">还没有导入过。</p>}
        <Pager token={token} next={list.data?.nextPageToken} onGo={setToken} nextName="更早的" />
      </section>
    </>
  );
}
