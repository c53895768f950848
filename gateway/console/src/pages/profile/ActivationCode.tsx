import { answerOf, api, type Schemas } from '@/api/client';
import { useState } from 'react';
import { useSend } from '@/api/useSend';
import { ProblemNote } from '@/parts/ProblemNote';
import { moment } from '@/words/values';

/** Issues the code with which the person's account gets at the profile; shown once, to be printed. */
export function ActivationCode({ profile, name }: { profile: string; name: string }) {
  const [issued, setIssued] = useState<Schemas['profiles.IssueActivationCodeResponse']>();
  const sending = useSend<Schemas['profiles.IssueActivationCodeResponse']>();
  const issue = async () => {
    const params = { path: { profile } };
    setIssued(await sending.send((requestId) => answerOf(api.POST('/v1/profiles/{profile}:issueActivationCode', { params, body: { requestId } }))));
  };
  return (
    <section className="panel">
      <h2>网上查看档案的激活码</h2>
      <ProblemNote problem={sending.problem} />
      {issued ? (
        <div role="status">
          <p>{name}：</p>
          <p className="code activation-code">{issued.code}</p>
          <p>请在 {moment(issued.expiresAt)} 前使用，只能用一次：打开本平台，注册并登录，在“我的档案”里输入。请不要告诉别人。</p>
          <button type="button" className="button no-print" onClick={() => window.print()}>
            打印
          </button>
        </div>
      ) : (
        <>
          <p>把激活码交给本人（或单位经办人）。激活码只显示这一次。</p>
          <button type="button" className="button" disabled={sending.busy} onClick={() => void issue()}>
            发激活码
          </button>
        </>
      )}
    </section>
  );
}
