import { useState } from 'react';
import { Link } from 'react-router-dom';
import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { Pager } from '@/parts/Pager';
import { ProblemNote } from '@/parts/ProblemNote';
import { useMeasureName } from '@/parts/useMeasureName';
import { WhyForm } from '@/parts/WhyForm';
import { useSession } from '@/session/SessionContext';
import { decisionStateNames, decisionStateTags } from '@/words/funds';
import { regionName } from '@/words/names';
import { moment, yuan } from '@/words/values';

/** Money that came back: proposed by one, booked when another approves. */
export function Recoveries() {
  const [token, setToken] = useState('');
  const measureName = useMeasureName();
  const query = { pageToken: token || undefined };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/recoveries', { params: { query }, signal })), [token]);
  const recoveries = list.data?.recoveries ?? [];
  return (
    <section className="panel" aria-label="追回" aria-busy={list.loading}>
      <h2>追回</h2>
      <ProblemNote problem={list.problem} />
      <ul className="list">
        {recoveries.map((each) => (
          <Item key={each.recovery} each={each} measure={measureName(each.measure)} onDone={list.reload} />
        ))}
      </ul>
      {list.data && recoveries.length === 0 && <p className="soft">没有登记的追回。</p>}
      <Pager token={token} next={list.data?.nextPageToken} onGo={setToken} nextName="更早的" />
    </section>
  );
}

function Item({ each, measure, onDone }: { each: Schemas['funds.Recovery']; measure: string; onDone: () => void }) {
  const { may } = useSession();
  const params = { path: { recovery: each.recovery ?? '' } };
  const choices = [
    { name: '同意', send: (requestId: string, why: string): Promise<object> => answerOf(api.POST('/v1/recoveries/{recovery}:approve', { params, body: { requestId, why } })) },
    { name: '不同意', send: (requestId: string, why: string): Promise<object> => answerOf(api.POST('/v1/recoveries/{recovery}:reject', { params, body: { requestId, why } })) },
  ];
  return (
    <li data-recovery={each.recovery}>
      <strong>{each.payeeName}</strong> <strong>{yuan(each.amountFen)}</strong>，{each.receivedOn} 到账 {each.state && <span className={decisionStateTags[each.state]}>{decisionStateNames[each.state]}</span>}
      <div className="small soft wrap">
        {measure}，{regionName(each.region)}；申领 <Link to={`/queue/${each.claim ?? ''}`}>{each.purpose}</Link>
      </div>
      <div className="small soft wrap">
        {each.proposedBy}，{moment(each.proposedAt)} 提出：{each.why}；依据：{each.evidence}
        {each.decidedBy && `；${each.decidedBy}，${moment(each.decidedAt)}：${each.decidedWhy ?? ''}`}
      </div>
      {each.state === 'OPEN' && may('payments.release') && <WhyForm label={`复核追回：${each.payeeName ?? ''}，${each.evidence ?? ''}`} asks={{ label: '复核意见', field: 'why' }} choices={choices} onDone={onDone} />}
    </li>
  );
}
