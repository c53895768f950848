import { Select } from 'antd';
import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { choices, roleNames, staffRegionOptions } from '@/words/names';
import { FirstPassword } from './FirstPassword';

type Account = Schemas['accounts.Account'];

/** Roles, region, lock and reset; each with the reason that goes on record. */
export function ChangeAccountForm({ account, onChanged }: { account: Account; onChanged: () => void }) {
  const [roles, setRoles] = useState(account.roles ?? []);
  const [region, setRegion] = useState(account.region ?? '');
  const [why, setWhy] = useState('');
  const [firstPassword, setFirstPassword] = useState<string>();
  const sending = useSend<unknown>();
  const params = { path: { account: account.account ?? '' } };

  const update = async (values: { roles?: Account['roles']; region?: string; locked?: boolean }) => {
    const call = (requestId: string) => answerOf(api.POST('/v1/accounts/{account}:update', { params, body: { requestId, why, ...values } }));
    if ((await sending.send(call)) !== undefined) {
      onChanged();
    }
  };
  const reset = async () => {
    const call = (requestId: string) => answerOf(api.POST('/v1/accounts/{account}:reset', { params, body: { requestId, why } }));
    const answer = (await sending.send(call)) as Schemas['accounts.ResetAccountResponse'] | undefined;
    setFirstPassword(answer?.firstPassword);
  };

  if (firstPassword) {
    return (
      <FirstPassword
        name={account.name ?? ''}
        password={firstPassword}
        onKept={() => {
          setFirstPassword(undefined);
          onChanged();
        }}
      />
    );
  }
  return (
    <form
      aria-label={`修改 ${account.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void update({ roles, region });
      }}
    >
      <div className="field">
        <span id={`roles-${account.account}`}>身份</span>
        <Select className="input-width" mode="multiple" aria-labelledby={`roles-${account.account}`} options={choices(roleNames)} value={roles} onChange={setRoles} />
      </div>
      <div className="field">
        <span id={`region-${account.account}`}>地区</span>
        <Select className="input-width" aria-labelledby={`region-${account.account}`} options={staffRegionOptions} value={region || undefined} onChange={setRegion} />
      </div>
      <Field label="原因" required value={why} fault={sending.problem?.of('why')} onChange={(event) => setWhy(event.target.value)} />
      <ProblemNote problem={sending.problem} fields={['why']} />
      <div className="row">
        <button type="submit" className="button" disabled={sending.busy}>
          保存身份和地区
        </button>
        <button type="button" className="button second" disabled={sending.busy} onClick={() => void update({ locked: !account.locked })}>
          {account.locked ? '解锁' : '锁定'}
        </button>
        <button type="button" className="button second" disabled={sending.busy} onClick={() => void reset()}>
          重置密码和动态口令
        </button>
      </div>
    </form>
  );
}
