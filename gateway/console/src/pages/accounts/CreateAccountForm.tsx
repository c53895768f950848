import { Select } from 'antd';
import { useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { choices, roleNames, staffRegionOptions } from '@/words/names';
import { loadBanks } from '../profile/Consents';
import { FirstPassword } from './FirstPassword';

type Role = Schemas['accounts.Role.Kind'];

export function CreateAccountForm({ onCreated }: { onCreated: () => void }) {
  const [name, setName] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [roles, setRoles] = useState<Role[]>([]);
  const [region, setRegion] = useState<string>();
  const [bank, setBank] = useState<string>();
  const [made, setMade] = useState<Schemas['accounts.CreateAccountResponse']>();
  const banks = useLoad(loadBanks, []);
  const sending = useSend<Schemas['accounts.CreateAccountResponse']>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { name, displayName, roles, region, bank };
    const answer = await sending.send((requestId) => answerOf(api.POST('/v1/accounts', { body: { ...body, requestId } })));
    if (answer) {
      setMade(answer);
      onCreated();
    }
  };
  const another = () => {
    setMade(undefined);
    setName('');
    setDisplayName('');
  };

  if (made) {
    return (
      <section className="panel">
        <h2>账号建好了</h2>
        <FirstPassword name={made.account?.name ?? ''} password={made.firstPassword ?? ''} onKept={another} />
      </section>
    );
  }
  const bankOptions = [...(banks.data ?? [])].map(([value, label]) => ({ value, label: `${label}（${value}）` }));
  return (
    <form className="panel" aria-label="新建账号" autoComplete="off" onSubmit={(event) => void submit(event)}>
      <h2>新建账号</h2>
      <Field label="用户名" required autoComplete="off" value={name} hint="4–64 个字，不要用身份证号码。" fault={sending.problem?.of('name')} onChange={(event) => setName(event.target.value)} />
      <Field label="姓名" required autoComplete="off" value={displayName} fault={sending.problem?.of('displayName')} onChange={(event) => setDisplayName(event.target.value)} />
      <div className="field">
        <span id="new-roles">身份</span>
        <Select className="input-width" mode="multiple" aria-labelledby="new-roles" optionFilterProp="label" options={choices(roleNames)} value={roles} onChange={setRoles} />
      </div>
      <div className="field">
        <span id="new-region">地区</span>
        <Select className="input-width" aria-labelledby="new-region" options={staffRegionOptions} value={region} onChange={setRegion} />
      </div>
      <div className="field">
        <span id="new-bank">银行（只有银行经办人要选）</span>
        <Select className="input-width" allowClear aria-labelledby="new-bank" options={bankOptions} value={bank} onChange={setBank} />
      </div>
      <ProblemNote problem={sending.problem} fields={['name', 'displayName']} />
      <button type="submit" className="button" disabled={sending.busy}>
        新建
      </button>
    </form>
  );
}
