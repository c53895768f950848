import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { Pager } from '@/parts/Pager';
import { ProblemNote } from '@/parts/ProblemNote';
import { purposeNames } from '@/words/records';
import { moment } from '@/words/values';
import { loadBanks } from './Consents';

/** Who asked, when, why, and whether they were answered; the newest first, and on as far back as there are any. */
export function Inquiries({ profile, isDead }: { profile: string; isDead: boolean }) {
  const [token, setToken] = useState('');
  const params = { path: { profile }, query: { pageSize: 50, pageToken: token || undefined } };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/profiles/{profile}/inquiries', { params, signal })), [profile, token]);
  const banks = useLoad(loadBanks, []);
  const inquiries = list.data?.inquiries ?? [];
  const unanswered = isDead ? '没有授权或者已登记死亡，没有回答' : '没有授权，没有回答';
  return (
    <section className="panel" aria-busy={list.loading}>
      <h2>谁查过</h2>
      <ProblemNote problem={list.problem} />
      {list.data && inquiries.length === 0 && <p className="soft">还没有银行查询过。</p>}
      <ul className="list">
        {inquiries.map((inquiry, index) => (
          <li key={`${inquiry.at} ${index}`}>
            <strong>{banks.data?.get(inquiry.bank ?? '') ?? inquiry.bank}</strong>（{inquiry.by}）于 {moment(inquiry.at)} 查询，用途：
            {inquiry.purpose && purposeNames[inquiry.purpose]}{' '}
            <span className={inquiry.answered ? 'tag blue' : 'tag'}>{inquiry.answered ? '有授权，已回答' : unanswered}</span>
          </li>
        ))}
      </ul>
      <Pager token={token} next={list.data?.nextPageToken} onGo={setToken} nextName="更早的" />
    </section>
  );
}
