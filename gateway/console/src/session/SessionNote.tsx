import { useSession } from './SessionContext';

/** What went wrong with signing out, or with asking who is signed in. It stands above every page: it concerns whoever sits here next. */
export function SessionNote() {
  const { session, problem, signOutFault, reload } = useSession();
  return (
    <>
      {signOutFault && (
        <div role="alert" className="notice bad wrap">
          <strong>{signOutFault.isOutHere ? '这个浏览器已经退出，但没能通知服务器' : '还没有退出'}</strong>
          <div>{signOutFault.isOutHere ? '服务暂时不可用。换人使用这台电脑不要紧；服务器上的这次登录到期后自己结束。' : signOutFault.problem.message}</div>
          <div>
            {signOutFault.isOutHere
              ? '想马上结束，请在服务恢复后登录，到“我的账号”的“登录在哪里”，点“让它退出”。'
              : '这个浏览器里仍然是您的登录，请再点一次“退出”。要马上离开，请先关闭浏览器的所有窗口。'}
          </div>
        </div>
      )}
      {problem && (
        <div role="alert" className="notice bad wrap">
          <strong>{session ? '登录的情况没有更新' : '还不知道您是否已经登录'}</strong>
          <div>{problem.message}</div>
          <div>不用登录的内容可以照常查看。</div>
          <button type="button" className="button second" onClick={() => void reload()}>
            再问一次
          </button>
        </div>
      )}
    </>
  );
}
