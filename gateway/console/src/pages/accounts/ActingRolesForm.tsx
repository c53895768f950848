import { useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { SelectField } from '@/parts/SelectField';
import { roleNames } from '@/words/names';

type Role = Schemas['accounts.Role.Kind'];

const given: readonly Role[] = ['TRAINING_BODY', 'BASE_OPERATOR'];

/** Which of the roles that come of an employer's recognition the account holds, for which employer's sake and why. */
export function ActingRolesForm({ account, onChanged }: { account: Schemas['accounts.ActingAccount']; onChanged: () => void }) {
  const employers = account.employers ?? [];
  const [profile, setProfile] = useState(employers.length === 1 ? (employers[0]?.profile ?? '') : '');
  const [roles, setRoles] = useState(given.filter((role) => account.roles?.includes(role)));
  const [why, setWhy] = useState('');
  const sending = useSend<Schemas['accounts.UpdateActingAccountResponse']>();
  const toggle = (role: Role) => setRoles((before) => (before.includes(role) ? before.filter((each) => each !== role) : [...before, role]));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const params = { path: { account: account.account ?? '' } };
    const body = { profile, roles, why };
    if (await sending.send((requestId) => answerOf(api.POST('/v1/accounts/{account}:updateActing', { params, body: { ...body, requestId } })))) {
      onChanged();
    }
  };
  return (
    <form aria-label={`身份 ${account.name}`} onSubmit={(event) => void submit(event)}>
      <SelectField
        label="哪个单位"
        required
        value={profile}
        options={employers.map((employer) => ({ value: employer.profile ?? '', label: employer.name ?? '' }))}
        fault={sending.problem?.of('profile')}
        onChange={setProfile}
      />
      <fieldset className="options">
        <legend className="small-legend">除单位经办人以外的身份</legend>
        {given.map((role) => (
          <label key={role} className="option">
            <input type="checkbox" checked={roles.includes(role)} onChange={() => toggle(role)} />
            {roleNames[role]}
          </label>
        ))}
      </fieldset>
      <Field label="原因（认定文件等）" required maxLength={500} value={why} fault={sending.problem?.of('why')} onChange={(event) => setWhy(event.target.value)} />
      <ProblemNote problem={sending.problem} fields={['profile', 'why']} />
      <p className="small soft">保存后，这个账号要重新登录。</p>
      <button type="submit" className="button" disabled={sending.busy}>
        保存身份
      </button>
    </form>
  );
}
