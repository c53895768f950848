import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { AntdPage } from '@/parts/AntdPage';
import { idNumberIn } from '@/parts/idNumber';
import { NeedsSignIn } from '@/parts/NeedsSignIn';
import { Pager } from '@/parts/Pager';
import { ProblemNote } from '@/parts/ProblemNote';
import { useSession } from '@/session/SessionContext';
import { QueueFilters, type QueueFilter } from './QueueFilters';
import { QueueTable } from './QueueTable';
import { firstView, views } from './views';

/** The counter's queue: claims of the office by the day their step is due. */
export default function QueuePage() {
  return (
    <AntdPage>
      <NeedsSignIn>
        <h1>申领办理</h1>
        <Queue />
      </NeedsSignIn>
    </AntdPage>
  );
}

function Queue() {
  const { may } = useSession();
  const [params, setParams] = useSearchParams();
  const words = params.get('words') ?? '';
  // An address from somewhere else may hold a number; it goes no further.
  const filter: QueueFilter = { view: params.get('view') ?? firstView(may), region: params.get('region') ?? '', words: idNumberIn(words) ? '' : words };
  const change = (changed: QueueFilter) => setParams(new URLSearchParams(Object.entries(changed).filter(([, value]) => value)));
  return (
    <>
      <QueueFilters filter={filter} onChange={change} />
      <Claims key={params.toString()} filter={filter} />
    </>
  );
}

function Claims({ filter }: { filter: QueueFilter }) {
  const [token, setToken] = useState('');
  const states = views.find((view) => view.key === filter.view)?.states;
  const query = { states: states?.length ? states : undefined, region: filter.region || undefined, words: filter.words || undefined, pageToken: token || undefined };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/hiring-claims', { params: { query }, signal })), [token]);
  return (
    <section className="panel" aria-label="申领列表" aria-busy={list.loading}>
      <p className="small soft">按期限先后排列。用 j、k 或上下方向键移动，回车打开。</p>
      <ProblemNote problem={list.problem} />
      {list.data && <QueueTable claims={list.data.claims ?? []} />}
      <Pager token={token} next={list.data?.nextPageToken} onGo={setToken} />
    </section>
  );
}
