import { useState, type FormEvent } from 'react';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import type { Claim } from './useClaim';
import { useEdit } from './useEdit';

const FIELDS = ['account.holder', 'account.bankName', 'account.accountNumber'];

/** The account to be paid into. The number is shown masked once it is saved. */
export function AccountForm({ claim, onChanged }: { claim: Claim; onChanged: (claim: Claim) => void }) {
  const [holder, setHolder] = useState(claim.account?.holder ?? claim.applicantName ?? '');
  const [bankName, setBankName] = useState(claim.account?.bankName ?? '');
  const [accountNumber, setAccountNumber] = useState('');
  const { edit, busy, problem } = useEdit(claim, onChanged);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await edit({ account: { holder, bankName, accountNumber: accountNumber.replace(/\s/g, '') } })) {
      setAccountNumber('');
    }
  };
  const known = claim.account?.accountNumber;
  return (
    <form className="panel" aria-label="收款账户" autoComplete="off" onSubmit={(event) => void submit(event)}>
      <h2>收款账户</h2>
      {known && (
        <p role="status">
          已填：{claim.account?.holder}，{claim.account?.bankName}，{known}
        </p>
      )}
      <Field label="户名" required value={holder} fault={problem?.of('account.holder')} onChange={(event) => setHolder(event.target.value)} />
      <Field label="开户银行" required value={bankName} fault={problem?.of('account.bankName')} onChange={(event) => setBankName(event.target.value)} />
      <Field label="账号" required inputMode="numeric" value={accountNumber} fault={problem?.of('account.accountNumber')} onChange={(event) => setAccountNumber(event.target.value)} />
      <ProblemNote problem={problem} fields={FIELDS} />
      <button type="submit" className="button" disabled={busy}>
        {known ? '更换账户' : '保存账户'}
      </button>
    </form>
  );
}
