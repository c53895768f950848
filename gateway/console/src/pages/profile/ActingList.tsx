import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { ProblemNote } from '@/parts/ProblemNote';
import { WhyForm } from '@/parts/WhyForm';
import { useSession } from '@/session/SessionContext';
import { moment } from '@/words/values';

type Acting = Schemas['accounts.Acting'];

/** The accounts that act for a person or a firm, and those that did; a counter that may begin it may end it. */
export function ActingList({ profile }: { profile: string }) {
  const params = { path: { profile } };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/profiles/{profile}/acting', { params, signal })), [profile]);
  const all = list.data?.acting ?? [];
  const ended = all.filter((each) => each.endedAt);
  return (
    <section className="panel" aria-label="谁在代办" aria-busy={list.loading}>
      <h2>谁在代办</h2>
      <ProblemNote problem={list.problem} />
      {list.data && ended.length === all.length && <p className="soft">现在没有账号代办。</p>}
      <ul className="list">
        {all
          .filter((each) => !each.endedAt)
          .map((each) => (
            <ActingItem key={each.account} profile={profile} acting={each} onEnded={list.reload} />
          ))}
      </ul>
      {ended.length > 0 && (
        <>
          <h3>已经停止的</h3>
          <ol className="list history small">
            {ended.map((each, index) => (
              <li key={`${each.account} ${index}`} className="wrap">
                <Who acting={each} />
                <span className="soft">
                  ，{moment(each.beganAt)} 至 {moment(each.endedAt)}，{each.endedBy === each.account ? '本人停止' : `${each.endedBy} 停止`}，原因：{each.why}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Who({ acting }: { acting: Acting }) {
  return (
    <>
      <strong>{acting.displayName}</strong>（{acting.name}）{acting.locked && <span className="tag red">已锁定</span>}
    </>
  );
}

function ActingItem({ profile, acting, onEnded }: { profile: string; acting: Acting; onEnded: () => void }) {
  const { may } = useSession();
  const [open, setOpen] = useState(false);
  const params = { path: { profile, account: acting.account ?? '' } };
  const end = (requestId: string, why: string) => answerOf(api.POST('/v1/profiles/{profile}/acting/{account}:end', { params, body: { requestId, why } }));
  return (
    <li data-acting={acting.name}>
      <div className="row spread">
        <div>
          <Who acting={acting} />
          <div className="small soft">
            {moment(acting.beganAt)} 起{acting.begunBy && `，${acting.begunBy} 发的激活码`}
          </div>
        </div>
        {may('profiles.activate') && (
          <button type="button" className="button second" aria-expanded={open} aria-label={`停止代办：${acting.name}`} onClick={() => setOpen((before) => !before)}>
            停止代办
          </button>
        )}
      </div>
      {open && (
        <>
          <p className="small soft">停止后，这个账号 5 秒内就不能再查看和办理这份档案，要重新登录。办过的事和正在办的申领都保留，仍属于本人或单位。还没用的激活码不受影响：发一个新的，旧的就作废。</p>
          <WhyForm label={`停止代办 ${acting.name}`} asks={{ label: '原因', field: 'why' }} choices={[{ name: '确定停止', send: end }]} onDone={onEnded} />
        </>
      )}
    </li>
  );
}
