import { answerOf, api } from '@/api/client';
import { WhyForm } from '@/parts/WhyForm';
import { ProposeBudgetForm } from './ProposeBudgetForm';
import { ProposeMonthForm } from './ProposeMonthForm';
import { ProposeTransferForm } from './ProposeTransferForm';
import { useState } from 'react';
import type { Fund } from './useFunds';

/** Changes to a fund, each of which another person has to approve. */
export function ProposeForms({ fund }: { fund: Fund }) {
  const [proposed, setProposed] = useState(0);
  const done = () => setProposed(proposed + 1);
  const closeYear = (requestId: string, why: string) => answerOf(api.POST('/v1/funds/{fund}:proposeYearClose', { params: { path: { fund: fund.fund ?? '' } }, body: { requestId, why } }));
  const forms = [
    { name: '调整预算', form: <ProposeBudgetForm fund={fund} onProposed={done} /> },
    { name: '调剂', form: <ProposeTransferForm fund={fund} onProposed={done} /> },
    { name: '月结', form: <ProposeMonthForm fund={fund} onProposed={done} /> },
    { name: '年结', form: <WhyForm label="年结" asks={{ label: '说明', field: 'why' }} choices={[{ name: '提出年结', send: closeYear }]} onDone={done} /> },
  ];
  return (
    <>
      {proposed > 0 && (
        <p role="status" className="notice good">
          已经提出，等另一个人复核。
        </p>
      )}
      {forms.map(({ name, form }) => (
        <details key={name} className="panel">
          <summary>{name}</summary>
          {form}
        </details>
      ))}
    </>
  );
}
