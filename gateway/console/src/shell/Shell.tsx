import { useEffect, useRef, type ReactNode } from 'react';
import { Link, NavLink, useLocation } from 'react-router-dom';
import { useSession } from '@/session/SessionContext';
import { SessionNote } from '@/session/SessionNote';
import { pages } from './pages';

/** What surrounds every page. It needs no antd, so that the first page is light. */
export function Shell({ children }: { children: ReactNode }) {
  const { session } = useSession();
  return (
    <>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header className="top">
        <Link className="brand" to="/benefits">
          就业创业公共服务平台
        </Link>
        <nav aria-label="主菜单">
          {pages
            .filter((page) => page.shown(session))
            .map((page) => (
              <NavLink key={page.path} to={page.path}>
                {page.name}
              </NavLink>
            ))}
        </nav>
        <Who />
      </header>
      <Main>{children}</Main>
      <footer className="bottom">
        测算结果仅供参考，以受理部门的审定为准。<a href="/docs">接口说明</a>
      </footer>
    </>
  );
}

function Who() {
  const { session, known, signOut } = useSession();
  if (!known) {
    return <div className="who" />;
  }
  return session ? (
    <div className="who">
      <Link to="/account">{session.displayName || session.subject}</Link>
      <button type="button" className="plain" onClick={() => void signOut()}>
        退出
      </button>
    </div>
  ) : (
    <div className="who">
      <Link to="/sign-in">登录</Link>
      <Link to="/register">注册</Link>
    </div>
  );
}

/** A new page begins at its top, for eyes and for screen readers alike. */
function Main({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const before = document.activeElement;
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    // A page that puts the keyboard somewhere itself has done so by now: into the field in which the next one is typed.
    const now = document.activeElement;
    if (now === before || !main.current?.contains(now)) {
      main.current?.focus({ preventScroll: true });
    }
  }, [pathname]);
  return (
    <main id="main" ref={main} tabIndex={-1}>
      <SessionNote />
      {children}
    </main>
  );
}
