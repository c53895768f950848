import { useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { QrCode } from './QrCode';
import { useSession } from './SessionContext';

type Begun = Schemas['accounts.BeginSecondFactorResponse'];

/** Setting up the second factor: password, QR code, a code of it, then the recovery codes, shown once. */
export function SecondFactor() {
  const { renew } = useSession();
  const [begun, setBegun] = useState<Begun>();
  const [codes, setCodes] = useState<readonly string[]>();

  if (codes) {
    return <RecoveryCodes codes={codes} onKept={() => void renew()} />;
  }
  return begun ? <Confirm begun={begun} onConfirmed={setCodes} /> : <Begin onBegun={setBegun} />;
}

function Begin({ onBegun }: { onBegun: (begun: Begun) => void }) {
  const [password, setPassword] = useState('');
  const sending = useSend<Begun>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await sending.send(() => answerOf(api.POST('/v1/accounts:beginSecondFactor', { body: { password } })));
    if (answer) {
      onBegun(answer);
    }
  };
  return (
    <form className="panel" aria-label="设置动态口令" onSubmit={(event) => void submit(event)}>
      <h2>动态口令</h2>
      <p>用手机上的验证器（支持 TOTP 的都可以）扫码，以后登录时多填一个 6 位数字。重新设置后，原来的口令作废。</p>
      <Field label="再输一次密码" type="password" autoComplete="current-password" required value={password} fault={sending.problem?.of('password')} onChange={(event) => setPassword(event.target.value)} />
      <ProblemNote problem={sending.problem} fields={['password']} />
      <button type="submit" className="button" disabled={sending.busy}>
        设置动态口令
      </button>
    </form>
  );
}

function Confirm({ begun, onConfirmed }: { begun: Begun; onConfirmed: (codes: readonly string[]) => void }) {
  const [code, setCode] = useState('');
  const sending = useSend<Schemas['accounts.ConfirmSecondFactorResponse']>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await sending.send(() => answerOf(api.POST('/v1/accounts:confirmSecondFactor', { body: { code: code.trim() } })));
    if (answer) {
      onConfirmed(answer.recoveryCodes ?? []);
    }
  };
  return (
    <form className="panel" aria-label="确认动态口令" onSubmit={(event) => void submit(event)}>
      <h2>扫码并确认</h2>
      <QrCode text={begun.uri ?? ''} label="动态口令二维码" />
      <p>
        扫不了码，就在验证器里手工输入密钥：<span className="code wrap" data-secret>{begun.secret}</span>
      </p>
      <Field label="验证器显示的 6 位数字" inputMode="numeric" autoComplete="one-time-code" autoFocus required value={code} fault={sending.problem?.of('code')} onChange={(event) => setCode(event.target.value)} />
      <ProblemNote problem={sending.problem} fields={['code']} />
      <button type="submit" className="button" disabled={sending.busy}>
        确认
      </button>
    </form>
  );
}

function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  return (
    <section className="panel" role="status">
      <h2>请抄下恢复码</h2>
      <p>手机丢了时，每个恢复码可以代替动态口令登录一次。只显示这一次。</p>
      <ul className="code">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="row no-print">
        <button type="button" className="button second" onClick={() => window.print()}>
          打印
        </button>
        <button type="button" className="button" onClick={onKept}>
          已经抄好
        </button>
      </div>
    </section>
  );
}
