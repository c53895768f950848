import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { useSession } from '@/session/SessionContext';

/** Shows a page only to who is signed in and ready; what they may do there the services decide. */
export function NeedsSignIn({ children }: { children: ReactNode }) {
  const { session, known, problem } = useSession();
  const { pathname } = useLocation();
  if (!known) {
    return problem ? (
      <div className="panel narrow">
        <h1>页面还没有打开</h1>
        <p>这个页面要先知道您是否已经登录。请点上面的“再问一次”。</p>
      </div>
    ) : (
      <p className="loading" role="status">
        正在打开…
      </p>
    );
  }
  if (!session) {
    return (
      <div className="panel narrow">
        <h1>请先登录</h1>
        <p>这个页面需要登录后使用。</p>
        <Link className="button" to="/sign-in" state={{ from: pathname }}>
          去登录
        </Link>
      </div>
    );
  }
  if (session.passwordChangeNeeded || session.secondFactorNeeded) {
    return (
      <div className="panel narrow">
        <h1>还差一步</h1>
        <p>{session.passwordChangeNeeded ? '请先把初始密码改成自己的密码。' : '请先设置动态口令。'}</p>
        <Link className="button" to="/account">
          去设置
        </Link>
      </div>
    );
  }
  return children;
}
