import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { Field } from '@/parts/Field';
import { SelectField } from '@/parts/SelectField';
import { levelNames } from '@/words/funds';
import { choices } from '@/words/names';
import { fenOf } from '@/words/values';
import { ProposalForm } from './ProposalForm';
import type { Fund } from './useFunds';

/** Raises or lowers the budget of a line. */
export function ProposeBudgetForm({ fund, onProposed }: { fund: Fund; onProposed: () => void }) {
  const [level, setLevel] = useState<Schemas['funds.BudgetLine.Level'] | ''>('');
  const [change, setChange] = useState('');
  const send = (requestId: string, document: string, why: string) => {
    const body = { requestId, level: level || undefined, changeFen: signedFen(change), document, why };
    return answerOf(api.POST('/v1/funds/{fund}:proposeBudget', { params: { path: { fund: fund.fund ?? '' } }, body }));
  };
  return (
    <ProposalForm label="调整预算" fields={['level', 'changeFen']} send={send} onProposed={onProposed}>
      {(problem) => (
        <>
          <SelectField label="级次" required value={level} options={choices(levelNames)} fault={problem?.of('level')} onChange={setLevel} />
          <Field label="增加的金额（元；减少填负数）" required inputMode="text" value={change} fault={problem?.of('changeFen')} onChange={(event) => setChange(event.target.value)} />
        </>
      )}
    </ProposalForm>
  );
}

/** What is no amount goes as typed, so that the service says what is wrong with it. */
function signedFen(typed: string): string {
  const text = typed.trim();
  const fen = fenOf(text.replace(/^-/, ''));
  return fen === undefined ? text : `${text.startsWith('-') ? '-' : ''}${fen}`;
}
