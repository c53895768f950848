import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { Pager } from '@/parts/Pager';
import { ProblemNote } from '@/parts/ProblemNote';
import { WhyForm } from '@/parts/WhyForm';
import { useSession } from '@/session/SessionContext';
import { decisionStateNames, decisionStateTags, paymentStateNames } from '@/words/funds';
import { moment, yuan } from '@/words/values';

/** What became of payments whose result the bank did not know: proposed by one, booked when another approves. */
export function Resolutions() {
  const [token, setToken] = useState('');
  const query = { pageToken: token || undefined };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/resolutions', { params: { query }, signal })), [token]);
  const resolutions = list.data?.resolutions ?? [];
  return (
    <section className="panel" aria-label="查明结果" aria-busy={list.loading}>
      <h2>查明结果</h2>
      <ProblemNote problem={list.problem} />
      <ul className="list">
        {resolutions.map((each) => (
          <Item key={each.resolution} each={each} onDone={list.reload} />
        ))}
      </ul>
      {list.data && resolutions.length === 0 && <p className="soft">没有登记的查明结果。</p>}
      <Pager token={token} next={list.data?.nextPageToken} onGo={setToken} nextName="更早的" />
    </section>
  );
}

function Item({ each, onDone }: { each: Schemas['funds.Resolution']; onDone: () => void }) {
  const { may } = useSession();
  const params = { path: { resolution: each.resolution ?? '' } };
  const choices = [
    { name: '同意', send: (requestId: string, why: string): Promise<object> => answerOf(api.POST('/v1/resolutions/{resolution}:approve', { params, body: { requestId, why } })) },
    { name: '不同意', send: (requestId: string, why: string): Promise<object> => answerOf(api.POST('/v1/resolutions/{resolution}:reject', { params, body: { requestId, why } })) },
  ];
  return (
    <li>
      <strong>{each.payeeName}</strong> {yuan(each.amountFen)}，查明为{each.outcome && paymentStateNames[each.outcome]}
      {each.paidOn && `（${each.paidOn} 支付）`}；支付 {each.payment} {each.state && <span className={decisionStateTags[each.state]}>{decisionStateNames[each.state]}</span>}
      <div className="small soft wrap">
        {each.proposedBy}，{moment(each.proposedAt)} 提出；依据：{each.evidence}
        {each.decidedBy && `；${each.decidedBy}，${moment(each.decidedAt)}：${each.decidedWhy ?? ''}`}
      </div>
      {each.state === 'OPEN' && may('payments.release') && <WhyForm label={`复核查明结果：${each.payeeName ?? ''}`} asks={{ label: '复核意见', field: 'why' }} choices={choices} onDone={onDone} />}
    </li>
  );
}
