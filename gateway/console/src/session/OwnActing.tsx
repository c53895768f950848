import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { ProblemNote } from '@/parts/ProblemNote';
import { WhyForm } from '@/parts/WhyForm';
import { useSession } from './SessionContext';

/** The person or firms for which the caller's account acts, and stopping it. */
export function OwnActing() {
  const { session, renew } = useSession();
  const profiles = session?.profiles ?? [];
  const names = useLoad(
    async (signal) => Promise.all(profiles.map((profile) => answerOf(api.GET('/v1/profiles/{profile}', { params: { path: { profile } }, signal })))),
    [profiles.join()],
  );
  if (profiles.length === 0) {
    return null;
  }
  return (
    <section className="panel" aria-label="代办的档案" aria-busy={names.loading}>
      <h2>代办的档案</h2>
      <ProblemNote problem={names.problem} />
      <ul className="list">
        {profiles.map((profile, index) => (
          <OwnItem key={profile} profile={profile} name={names.data?.[index]?.profile?.name ?? `档案 ${index + 1}`} onStopped={renew} />
        ))}
      </ul>
    </section>
  );
}

function OwnItem({ profile, name, onStopped }: { profile: string; name: string; onStopped: () => Promise<void> }) {
  const [open, setOpen] = useState(false);
  const [stopping, setStopping] = useState(false);
  const stop = (requestId: string, why: string) => answerOf(api.POST('/v1/accounts:stopActing', { body: { requestId, profile, why } }));
  const done = () => {
    setStopping(true);
    void onStopped();
  };
  return (
    <li>
      <div className="row spread">
        <span>{name}</span>
        <button type="button" className="button second" aria-expanded={open} aria-label={`停止代办：${name}`} disabled={stopping} onClick={() => setOpen((before) => !before)}>
          {stopping ? '正在停止…' : '停止代办'}
        </button>
      </div>
      {open && !stopping && (
        <>
          <p className="small soft">停止后，您的账号不能再查看和办理这份档案，其他地方的登录也会退出。办过的事和正在办的申领都保留，仍属于本人或单位。要再办理，请到窗口另取激活码。</p>
          <WhyForm label={`停止代办 ${name}`} asks={{ label: '原因', field: 'why' }} choices={[{ name: '确定停止', send: stop }]} onDone={done} />
        </>
      )}
    </li>
  );
}
