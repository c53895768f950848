import { useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { useSession } from '@/session/SessionContext';

/** Lets the account act for a profile, by the code from the counter. */
export function ActivateForm() {
  const { renew } = useSession();
  const [code, setCode] = useState('');
  const [joining, setJoining] = useState(false);
  const sending = useSend<Schemas['accounts.ActivateProfileResponse']>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await sending.send(() => answerOf(api.POST('/v1/accounts:activateProfile', { body: { code: code.trim() } })))) {
      setJoining(true);
      await renew();
      setJoining(false);
    }
  };
  return (
    <form className="panel" aria-label="关联档案" onSubmit={(event) => void submit(event)}>
      <h2>用激活码关联档案</h2>
      <p>带身份证到任意人社窗口，工作人员登记后会给您一个激活码，7 天内有效，只能用一次。</p>
      <Field label="激活码" name="activation-code" autoComplete="off" required value={code} placeholder="例如 7Q4K-M2XT-9RWD" fault={sending.problem?.of('code')} onChange={(event) => setCode(event.target.value)} />
      <ProblemNote problem={sending.problem} fields={['code']} />
      <button type="submit" className="button" disabled={sending.busy || joining}>
        {joining ? '正在关联…' : '关联'}
      </button>
    </form>
  );
}
