import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { Field } from '@/parts/Field';
import { SelectField } from '@/parts/SelectField';
import { levelNames } from '@/words/funds';
import { choices } from '@/words/names';
import { fenOf } from '@/words/values';
import { ProposalForm } from './ProposalForm';
import { fundOptions, useFunds, type Fund } from './useFunds';

type Level = Schemas['funds.BudgetLine.Level'] | '';

/** Moves budget that is not set aside to another line, of this fund or of another of the same kind. */
export function ProposeTransferForm({ fund, onProposed }: { fund: Fund; onProposed: () => void }) {
  const [level, setLevel] = useState<Level>('');
  const [toFund, setToFund] = useState(fund.fund ?? '');
  const [toLevel, setToLevel] = useState<Level>('');
  const [amount, setAmount] = useState('');
  const funds = useFunds({ kind: fund.kind, year: fund.year });
  const send = (requestId: string, document: string, why: string) => {
    const body = { requestId, level: level || undefined, toFund, toLevel: toLevel || undefined, amountFen: fenOf(amount) ?? amount, document, why };
    return answerOf(api.POST('/v1/funds/{fund}:proposeTransfer', { params: { path: { fund: fund.fund ?? '' } }, body }));
  };
  return (
    <ProposalForm label="调剂" fields={['level', 'toFund', 'toLevel', 'amountFen']} send={send} onProposed={onProposed}>
      {(problem) => (
        <>
          <SelectField label="从哪一级" required value={level} options={choices(levelNames)} fault={problem?.of('level')} onChange={setLevel} />
          <SelectField label="到哪个资金" required value={toFund} options={fundOptions(funds.data?.funds)} fault={problem?.of('toFund')} onChange={setToFund} />
          <SelectField label="到哪一级" required value={toLevel} options={choices(levelNames)} fault={problem?.of('toLevel')} onChange={setToLevel} />
          <Field label="金额（元）" required inputMode="decimal" value={amount} fault={problem?.of('amountFen')} onChange={(event) => setAmount(event.target.value)} />
        </>
      )}
    </ProposalForm>
  );
}
