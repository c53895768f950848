import { roleNames, regionName } from '@/words/names';
import { moment } from '@/words/values';
import { OwnActing } from './OwnActing';
import { PasswordForm } from './PasswordForm';
import { SecondFactor } from './SecondFactor';
import { SessionList } from './SessionList';
import { useSession } from './SessionContext';
import { Navigate } from 'react-router-dom';

/** The caller's own account: who it is, its password, its second factor and where it is signed in. */
export default function AccountPage() {
  const { session, known } = useSession();
  if (!session) {
    return known ? <Navigate to="/sign-in" replace /> : null;
  }
  return (
    <div className="narrow-page">
      <h1>我的账号</h1>
      {session.passwordChangeNeeded && <p className="notice">这是初始密码。请先改成自己的密码，才能继续使用。</p>}
      {!session.passwordChangeNeeded && session.secondFactorNeeded && <p className="notice">工作人员登录需要动态口令。请先设置，才能继续使用。</p>}
      <section className="panel">
        <dl className="pairs">
          <dt>姓名</dt>
          <dd>{session.displayName}</dd>
          <dt>身份</dt>
          <dd>{(session.roles ?? []).map((role) => roleNames[role] ?? role).join('、') || '—'}</dd>
          {session.region && (
            <>
              <dt>地区</dt>
              <dd>{regionName(session.region)}</dd>
            </>
          )}
          <dt>本次登录最晚到</dt>
          <dd>{moment(session.expiresAt)}</dd>
        </dl>
      </section>
      {!session.passwordChangeNeeded && <OwnActing />}
      <PasswordForm />
      {!session.passwordChangeNeeded && <SecondFactor />}
      {!session.passwordChangeNeeded && !session.secondFactorNeeded && <SessionList />}
    </div>
  );
}
