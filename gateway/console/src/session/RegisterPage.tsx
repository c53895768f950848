import { useState, type FormEvent } from 'react';
import { Link } from 'react-router-dom';
import { answerOf, api } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';

const FIELDS = ['name', 'displayName', 'password'];

/** An account of the public's own. What it may see comes with the activation code from the counter. */
export default function RegisterPage() {
  const [name, setName] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [done, setDone] = useState(false);
  const sending = useSend<unknown>();
  const differs = again !== '' && again !== password;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (again === password) {
      setDone((await sending.send(() => answerOf(api.POST('/v1/accounts:register', { body: { name, displayName, password } })))) !== undefined);
    }
  };

  if (done) {
    return (
      <div className="panel narrow" role="status">
        <h1>注册成功</h1>
        <p>请登录后，用窗口给您的激活码关联档案。</p>
        <Link className="button" to="/sign-in">
          去登录
        </Link>
      </div>
    );
  }
  return (
    <form className="panel narrow" onSubmit={(event) => void submit(event)}>
      <h1>注册账号</h1>
      <Field label="用户名" name="username" autoComplete="username" required value={name} hint="4–64 个字，可用文字、数字、点、横线和下划线。不要用身份证号码。" fault={sending.problem?.of('name')} onChange={(event) => setName(event.target.value)} />
      <Field label="称呼" name="nickname" autoComplete="nickname" value={displayName} hint="登录后显示的名字。" fault={sending.problem?.of('displayName')} onChange={(event) => setDisplayName(event.target.value)} />
      <Field label="密码" name="new-password" type="password" autoComplete="new-password" required value={password} hint="至少 12 个字符，一句自己记得住的话最好。" fault={sending.problem?.of('password')} onChange={(event) => setPassword(event.target.value)} />
      <Field label="再输一遍密码" name="new-password-again" type="password" autoComplete="new-password" required value={again} fault={differs ? '两次输入的密码不一样。' : undefined} onChange={(event) => setAgain(event.target.value)} />
      <ProblemNote problem={sending.problem} fields={FIELDS} />
      <div className="row">
        <button type="submit" className="button" disabled={sending.busy || differs}>
          注册
        </button>
        <Link to="/sign-in">已有账号？登录</Link>
      </div>
    </form>
  );
}
