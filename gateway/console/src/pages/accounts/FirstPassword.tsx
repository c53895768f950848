/** A first password; the service gives it this once. */
export function FirstPassword({ name, password, onKept }: { name: string; password: string; onKept: () => void }) {
  return (
    <div role="status" className="notice good">
      <p>
        账号 <strong>{name}</strong> 的初始密码，只显示这一次，请当面交给本人：
      </p>
      <p className="code wrap" data-first-password>
        {password}
      </p>
      <button type="button" className="button" onClick={onKept}>
        已经抄好
      </button>
    </div>
  );
}
