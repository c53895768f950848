import { Button, Select } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { AntdPage } from '@/parts/AntdPage';
import { Field } from '@/parts/Field';
import { idNumberFault } from '@/parts/idNumber';
import { NeedsSignIn } from '@/parts/NeedsSignIn';
import { Pager } from '@/parts/Pager';
import { ProblemNote } from '@/parts/ProblemNote';
import { useSession } from '@/session/SessionContext';
import { staffRegionOptions } from '@/words/names';
import { AccountItem } from './AccountItem';
import { ActingAccounts } from './ActingAccounts';
import { CreateAccountForm } from './CreateAccountForm';

/** Accounts of staff and bank officers, and those of the public that act for people and firms. */
export default function AccountsPage() {
  return (
    <AntdPage>
      <NeedsSignIn>
        <h1>账号管理</h1>
        <Accounts />
      </NeedsSignIn>
    </AntdPage>
  );
}

function Accounts() {
  const { may } = useSession();
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const [region, setRegion] = useState<string>();
  const [token, setToken] = useState('');
  const fault = idNumberFault(typed, '用户名或姓名');
  const query = { name: name || undefined, region, pageSize: 50, pageToken: token || undefined };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/accounts', { params: { query }, signal })), [name, region, token]);
  return (
    <div className="split counter">
      <section className="panel" aria-label="账号">
        <form
          className="row"
          role="search"
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            if (!fault) {
              setToken('');
              setName(typed.trim());
            }
          }}
        >
          <Field label="用户名或姓名" autoComplete="off" value={typed} fault={fault} onChange={(event) => setTyped(event.target.value)} />
          <div className="field">
            <span id="accounts-region">地区</span>
            <Select className="input-width" aria-labelledby="accounts-region" allowClear placeholder="我管的全部" options={staffRegionOptions} value={region} onChange={(value?: string) => { setToken(''); setRegion(value); }} />
          </div>
          <Button htmlType="submit">查询</Button>
        </form>
        <ProblemNote problem={list.problem} />
        <ul className="list" aria-busy={list.loading}>
          {(list.data?.accounts ?? []).map((account) => (
            <AccountItem key={account.account} account={account} onChanged={list.reload} />
          ))}
        </ul>
        {list.data && !list.data.accounts?.length && <p className="soft">没有找到。</p>}
        <Pager token={token} next={list.data?.nextPageToken} onGo={setToken} />
      </section>
      <div>
        {may('accounts.manage') && <CreateAccountForm onCreated={list.reload} />}
        <ActingAccounts />
      </div>
    </div>
  );
}
