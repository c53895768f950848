import { useState, type FormEvent } from 'react';
import { Link, Navigate, useLocation, useNavigate } from 'react-router-dom';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { useSession, type Session } from './SessionContext';

/** Where somebody goes after signing in: back, or to the page of their work. */
function homeOf(session: Session): string {
  if (session.passwordChangeNeeded || session.secondFactorNeeded) {
    return '/account';
  }
  const may = (permission: string) => session.permissions?.includes(permission);
  if (may('profiles.register')) {
    return '/counter';
  }
  if (may('payments.prepare')) {
    return '/payments';
  }
  const office = may('imports.write') ? '/imports' : session.region && may('claims.read') ? '/queue' : session.region || session.bank ? '/benefits' : '/profile';
  return may('accounts.manage') ? '/accounts' : office;
}

export default function SignInPage() {
  const { session, adopt } = useSession();
  const { state } = useLocation() as { state?: { from?: string } };
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [codeNeeded, setCodeNeeded] = useState(false);
  const sending = useSend<Schemas['accounts.SignInResponse']>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { name, password, code: codeNeeded ? code.trim() : '', transport: 'COOKIE' as const };
    const answer = await sending.send(() => answerOf(api.POST('/v1/sessions:signIn', { body })));
    if (answer?.session) {
      adopt(answer.session);
      const home = homeOf(answer.session);
      navigate(home === '/account' ? home : (state?.from ?? home), { replace: true });
    } else if (answer) {
      setCodeNeeded(answer.codeNeeded ?? false);
    }
  };

  if (session && !sending.busy) {
    return <Navigate to={homeOf(session)} replace />;
  }
  return (
    <form className="panel narrow" onSubmit={(event) => void submit(event)}>
      <h1>登录</h1>
      <Field label="用户名" name="username" autoComplete="username" autoFocus required value={name} fault={sending.problem?.of('name')} onChange={(event) => setName(event.target.value)} />
      <Field label="密码" name="password" type="password" autoComplete="current-password" required value={password} fault={sending.problem?.of('password')} onChange={(event) => setPassword(event.target.value)} />
      {codeNeeded && (
        <Field
          label="动态口令"
          name="code"
          autoComplete="one-time-code"
          autoFocus
          required
          value={code}
          hint="打开手机上的验证器，填 6 位数字；手机不在身边可以填恢复码。"
          fault={sending.problem?.of('code')}
          onChange={(event) => setCode(event.target.value)}
        />
      )}
      <ProblemNote problem={sending.problem} fields={['name', 'password', 'code']} />
      <div className="row">
        <button type="submit" className="button" disabled={sending.busy}>
          {sending.busy ? '正在登录…' : '登录'}
        </button>
        <Link to="/register">没有账号？注册</Link>
      </div>
    </form>
  );
}
