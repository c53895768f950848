import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { WhyForm } from '@/parts/WhyForm';

/** Locks or unlocks an account of the public, with the reason that goes on record. */
export function LockForm({ account, onChanged }: { account: Schemas['accounts.ActingAccount']; onChanged: () => void }) {
  const [open, setOpen] = useState(false);
  const act = account.locked ? '解锁' : '锁定';
  const params = { path: { account: account.account ?? '' } };
  const change = (requestId: string, why: string) =>
    answerOf(api.POST('/v1/accounts/{account}:update', { params, body: { requestId, why, locked: !account.locked } }));
  return (
    <div>
      <button type="button" className="button second" aria-expanded={open} onClick={() => setOpen((before) => !before)}>
        {act}账号
      </button>
      {open && <WhyForm label={`${act} ${account.name}`} asks={{ label: `${act}的原因`, field: 'why' }} choices={[{ name: `确定${act}`, send: change }]} onDone={onChanged} />}
    </div>
  );
}
