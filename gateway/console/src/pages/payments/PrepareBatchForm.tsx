import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { SelectField } from '@/parts/SelectField';
import { useSession } from '@/session/SessionContext';
import { staffRegionOptions } from '@/words/names';
import { fundOptions, useFunds } from '../funds/useFunds';

/** Puts the payments that wait into a batch; another person releases it. */
export function PrepareBatchForm() {
  const { session } = useSession();
  const navigate = useNavigate();
  const funds = useFunds();
  const [fund, setFund] = useState('');
  const [region, setRegion] = useState(session?.region ?? '');
  const [maxLines, setMaxLines] = useState('');
  const sending = useSend<Schemas['funds.PrepareBatchResponse']>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { fund, region, maxLines: maxLines === '' ? undefined : Number(maxLines) };
    const answer = await sending.send((requestId) => answerOf(api.POST('/v1/payment-batches', { body: { ...body, requestId } })));
    if (answer?.batch) {
      navigate(`/payments/${answer.batch.batch}`);
    }
  };
  return (
    <form className="panel" aria-label="组批" onSubmit={(event) => void submit(event)}>
      <h2>组批</h2>
      <p className="small soft">把等待支付的申领放进一个批次，先到先付；由另一位财务人员复核后交银行。</p>
      <SelectField label="资金" required value={fund} options={fundOptions(funds.data?.funds)} fault={sending.problem?.of('fund')} onChange={setFund} />
      <SelectField label="地区（包括下级）" required value={region} options={staffRegionOptions} fault={sending.problem?.of('region')} onChange={setRegion} />
      <Field label="最多多少笔（可以不填）" inputMode="numeric" pattern="[0-9]*" value={maxLines} fault={sending.problem?.of('maxLines')} onChange={(event) => setMaxLines(event.target.value)} />
      <ProblemNote problem={funds.problem ?? sending.problem} fields={['fund', 'region', 'maxLines']} />
      <button type="submit" className="button" disabled={sending.busy}>
        组批
      </button>
    </form>
  );
}
