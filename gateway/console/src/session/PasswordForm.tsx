import { useState, type FormEvent } from 'react';
import { answerOf, api } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { useSession } from './SessionContext';

export function PasswordForm() {
  const { renew } = useSession();
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [done, setDone] = useState(false);
  const sending = useSend<unknown>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await sending.send(() => answerOf(api.POST('/v1/accounts:changePassword', { body: { password, newPassword } })));
    if (answer !== undefined) {
      setDone(true);
      setPassword('');
      setNewPassword('');
      await renew();
    }
  };

  return (
    <form className="panel" aria-label="修改密码" onSubmit={(event) => void submit(event)}>
      <h2>修改密码</h2>
      <Field label="现在的密码" type="password" autoComplete="current-password" required value={password} fault={sending.problem?.of('password')} onChange={(event) => setPassword(event.target.value)} />
      <Field label="新密码" type="password" autoComplete="new-password" required value={newPassword} hint="至少 12 个字符。改完后，其他地方的登录都会退出。" fault={sending.problem?.of('newPassword')} onChange={(event) => setNewPassword(event.target.value)} />
      <ProblemNote problem={sending.problem} fields={['password', 'newPassword']} />
      {done && (
        <p role="status" className="notice good">
          密码改好了。
        </p>
      )}
      <button type="submit" className="button" disabled={sending.busy}>
        修改密码
      </button>
    </form>
  );
}
