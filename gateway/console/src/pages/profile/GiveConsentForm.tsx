import { useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { useSession } from '@/session/SessionContext';
import { SelectField } from '@/parts/SelectField';

interface Props {
  profile: string;
  banks: ReadonlyMap<string, string> | undefined;
  onGiven: () => void;
}

export function GiveConsentForm({ profile, banks, onGiven }: Props) {
  const { session } = useSession();
  const atCounter = !!session?.region;
  const [bank, setBank] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const [done, setDone] = useState(false);
  const sending = useSend<Schemas['profiles.GiveConsentResponse']>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setDone(false);
    const params = { path: { profile } };
    const body = { bank, scope: 'LOAN_ELIGIBILITY' as const, expiresOn };
    if (await sending.send((requestId) => answerOf(api.POST('/v1/profiles/{profile}/consents', { params, body: { ...body, requestId } })))) {
      setDone(true);
      onGiven();
    }
  };

  return (
    <form className="panel" aria-label="给出授权" onSubmit={(event) => void submit(event)}>
      <h2>{atCounter ? '按签字的纸质授权书登记' : '授权一家银行'}</h2>
      <p>授权后，这家银行可以查询{atCounter ? '申请人' : '您'}是否符合创业担保贷款条件、最高能贷多少。每次查询都会留下记录。</p>
      <SelectField label="银行" required value={bank} options={[...(banks ?? [])].map(([value, label]) => ({ value, label }))} fault={sending.problem?.of('bank')} onChange={setBank} />
      <Field label="授权到哪一天为止" type="date" required value={expiresOn} hint="最早今天，最晚三年后。" fault={sending.problem?.of('expiresOn')} onChange={(event) => setExpiresOn(event.target.value)} />
      <ProblemNote problem={sending.problem} fields={['bank', 'expiresOn']} />
      {done && (
        <p role="status" className="notice good">
          授权好了。
        </p>
      )}
      <button type="submit" className="button" disabled={sending.busy}>
        {atCounter ? '登记授权' : '同意授权'}
      </button>
    </form>
  );
}
