import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { Pager } from '@/parts/Pager';
import { ProblemNote } from '@/parts/ProblemNote';
import { WhyForm } from '@/parts/WhyForm';
import { useSession } from '@/session/SessionContext';
import { decisionStateNames, decisionStateTags } from '@/words/funds';
import { moment } from '@/words/values';

/** Failed payments that are to go to a corrected account: proposed by one, approved by another. */
export function Reissues() {
  const [token, setToken] = useState('');
  const query = { pageToken: token || undefined };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/reissues', { params: { query }, signal })), [token]);
  const reissues = list.data?.reissues ?? [];
  return (
    <section className="panel" aria-label="更正账户" aria-busy={list.loading}>
      <h2>更正账户</h2>
      <ProblemNote problem={list.problem} />
      <ul className="list">
        {reissues.map((each) => (
          <Item key={each.reissue} each={each} onDone={list.reload} />
        ))}
      </ul>
      {list.data && reissues.length === 0 && <p className="soft">没有要更正的账户。</p>}
      <Pager token={token} next={list.data?.nextPageToken} onGo={setToken} nextName="更早的" />
    </section>
  );
}

function Item({ each, onDone }: { each: Schemas['funds.Reissue']; onDone: () => void }) {
  const { may } = useSession();
  const params = { path: { reissue: each.reissue ?? '' } };
  const choices = [
    { name: '同意', send: (requestId: string, why: string): Promise<object> => answerOf(api.POST('/v1/reissues/{reissue}:approve', { params, body: { requestId, why } })) },
    { name: '不同意', send: (requestId: string, why: string): Promise<object> => answerOf(api.POST('/v1/reissues/{reissue}:reject', { params, body: { requestId, why } })) },
  ];
  return (
    <li>
      <strong>{each.payeeName}</strong>：{each.bank} {each.account} {each.state && <span className={decisionStateTags[each.state]}>{decisionStateNames[each.state]}</span>}
      <div className="small soft wrap">
        {each.proposedBy}，{moment(each.proposedAt)} 提出；依据：{each.evidence}
        {each.decidedBy && `；${each.decidedBy}，${moment(each.decidedAt)}：${each.decidedWhy ?? ''}`}
      </div>
      {each.state === 'OPEN' && may('payments.release') && <WhyForm label={`复核更正：${each.payeeName}`} asks={{ label: '复核意见', field: 'why' }} choices={choices} onDone={onDone} />}
    </li>
  );
}
