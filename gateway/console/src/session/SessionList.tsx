import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { useSend } from '@/api/useSend';
import { ProblemNote } from '@/parts/ProblemNote';
import { moment } from '@/words/values';
import { useSession } from './SessionContext';

/** Where the account is signed in, and ending a session that should not be. */
export function SessionList() {
  const { session } = useSession();
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/sessions', { signal })), []);
  const sending = useSend<unknown>();
  const revoke = async (id: string) => {
    await sending.send(() => answerOf(api.POST('/v1/sessions/{session}:revoke', { params: { path: { session: id } }, body: {} })));
    list.reload();
  };
  return (
    <section className="panel">
      <h2>登录在哪里</h2>
      <ProblemNote problem={list.problem ?? sending.problem} />
      <ul className="list">
        {(list.data?.sessions ?? []).map((each) => (
          <li key={each.session} className="row spread">
            <span>
              {moment(each.beganAt)} 登录，最晚到 {moment(each.expiresAt)}
            </span>
            {each.session === session?.session ? (
              <span className="tag green">就是这里</span>
            ) : (
              <button type="button" className="button second" onClick={() => void revoke(each.session ?? '')}>
                让它退出
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
