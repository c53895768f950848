import { useState } from 'react';
import type { Schemas } from '@/api/client';
import { useSession } from '@/session/SessionContext';
import { regionName, roleNames } from '@/words/names';
import { AccountEvents } from './AccountEvents';
import { ChangeAccountForm } from './ChangeAccountForm';

type Account = Schemas['accounts.Account'];

export function AccountItem({ account, onChanged }: { account: Account; onChanged: () => void }) {
  const { may } = useSession();
  const [shown, setShown] = useState<'change' | 'events'>();
  const toggle = (part: 'change' | 'events') => setShown((before) => (before === part ? undefined : part));
  return (
    <li data-account={account.name}>
      <div>
        <strong>{account.displayName}</strong>（{account.name}） {account.locked && <span className="tag red">已锁定</span>}
        {!account.hasSecondFactor && <span className="tag amber">没有动态口令</span>}
      </div>
      <div className="small soft">
        {(account.roles ?? []).map((role) => roleNames[role] ?? role).join('、')}；{regionName(account.region)}
        {account.bank && `；银行 ${account.bank}`}
      </div>
      <div className="row">
        {may('accounts.manage') && (
          <button type="button" className="button link" aria-expanded={shown === 'change'} aria-label={`修改：${account.name}`} onClick={() => toggle('change')}>
            修改
          </button>
        )}
        <button type="button" className="button link" aria-expanded={shown === 'events'} aria-label={`记录：${account.name}`} onClick={() => toggle('events')}>
          记录
        </button>
      </div>
      {shown === 'change' && <ChangeAccountForm account={account} onChanged={onChanged} />}
      {shown === 'events' && <AccountEvents account={account.account ?? ''} />}
    </li>
  );
}
