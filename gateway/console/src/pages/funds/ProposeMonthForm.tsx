import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { Field } from '@/parts/Field';
import { ProposalForm } from './ProposalForm';
import type { Fund } from './useFunds';

/** Closes a month that is over. */
export function ProposeMonthForm({ fund, onProposed }: { fund: Fund; onProposed: () => void }) {
  const [month, setMonth] = useState('');
  const send = (requestId: string, _document: string, why: string) =>
    answerOf(api.POST('/v1/funds/{fund}:proposeMonthClose', { params: { path: { fund: fund.fund ?? '' } }, body: { requestId, month, why } }));
  return (
    <ProposalForm label="月结" fields={['month']} withoutDocument send={send} onProposed={onProposed}>
      {(problem) => <Field label="月份" type="month" required value={month} fault={problem?.of('month')} onChange={(event) => setMonth(event.target.value)} />}
    </ProposalForm>
  );
}
