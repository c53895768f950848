import { useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { useSession } from '@/session/SessionContext';
import { regionName, roleNames } from '@/words/names';
import { moment } from '@/words/values';
import { ActingRolesForm } from './ActingRolesForm';
import { EventList } from './EventList';
import { LockForm } from './LockForm';

type Found = Schemas['accounts.FindActingAccountResponse'];

/** Accounts of the public that act for people and firms: locking them, and which of them are a training body's or a base operator's. */
export function ActingAccounts() {
  const { may } = useSession();
  const [name, setName] = useState('');
  const [found, setFound] = useState<Found>();
  const sending = useSend<Found>();
  const account = found?.actingAccount;
  const find = () => sending.send(() => answerOf(api.POST('/v1/accounts:findActing', { body: { name: name.trim() } }))).then(setFound);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void find();
  };
  return (
    <section className="panel" aria-label="群众和单位经办人的账号">
      <h2>群众和单位经办人的账号</h2>
      <p>群众和单位经办人自己注册账号。单位认定为培训机构、见习单位或孵化基地后，在这里给它的经办人加上身份；账号出了问题的，在这里锁定。</p>
      <form className="row" role="search" onSubmit={submit}>
        <Field label="账号的用户名" required autoComplete="off" value={name} fault={sending.problem?.of('name')} onChange={(event) => setName(event.target.value)} />
        <button type="submit" className="button second" disabled={sending.busy}>
          查找
        </button>
      </form>
      <ProblemNote problem={sending.problem} fields={['name']} />
      {account && (
        <div data-acting={account.name}>
          <p>
            <strong>{account.displayName}</strong>（{account.name}）：{(account.roles ?? []).map((role) => roleNames[role] ?? role).join('、') || '没有身份'}{' '}
            {account.locked && <span className="tag red">已锁定</span>}
          </p>
          <ul className="list">
            {(account.employers ?? []).map((employer) => (
              <li key={employer.profile}>
                {employer.name}
                <div className="small soft">
                  {employer.maskedNumber}，{regionName(employer.region)}，{moment(employer.activatedAt)} 关联
                </div>
              </li>
            ))}
          </ul>
          {may('accounts.manage') && <LockForm key={`${account.account} ${account.locked}`} account={account} onChanged={() => void find()} />}
          {may('accounts.manage') && !!account.employers?.length && <ActingRolesForm key={`${account.account} ${account.roles?.join()}`} account={account} onChanged={() => void find()} />}
          <EventList events={account.changes ?? []} />
        </div>
      )}
    </section>
  );
}
