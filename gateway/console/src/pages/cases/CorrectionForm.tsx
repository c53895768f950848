import { useId, useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { factLabel } from '@/words/facts';
import type { Sheet } from '../claims/useClaim';
import type { StepAnswer } from './CaseActions';

type Correction = Required<Schemas['claims.Correction']>;

const empty: Correction = { field: '', needed: '' };

/** One complete list of what is missing; it can be asked for once. */
export function CorrectionForm({ claim, sheet, onDone }: { claim: string; sheet: Sheet | undefined; onDone: (answer: StepAnswer) => void }) {
  const [rows, setRows] = useState<readonly Correction[]>([empty]);
  const names = useId();
  const sending = useSend<StepAnswer>();
  const change = (index: number, values: Partial<Correction>) => setRows(rows.map((row, each) => (each === index ? { ...row, ...values } : row)));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const params = { path: { claim } };
    const answer = await sending.send((requestId) => answerOf(api.POST('/v1/hiring-claims/{claim}:requestCorrection', { params, body: { requestId, corrections: [...rows] } })));
    if (answer) {
      onDone(answer);
    }
  };
  const known = [...(sheet?.materials ?? []).map((each) => each.name ?? ''), ...new Set((sheet?.conditions ?? []).map((each) => factLabel(each.fact ?? '')))];
  return (
    <form aria-label="要求补正" onSubmit={(event) => void submit(event)}>
      <p className="small soft">请一次列全。补正只能要求一次，补正期间办理期限暂停计算。</p>
      <datalist id={names}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {rows.map((row, index) => (
        <div key={index} className="fact-row">
          <Field label={`第 ${index + 1} 项：哪份材料或哪项情况`} required list={names} maxLength={200} value={row.field} fault={sending.problem?.of(`corrections[${index}].field`)} onChange={(event) => change(index, { field: event.target.value })} />
          <Field label={`第 ${index + 1} 项：有什么问题，需要什么`} required maxLength={500} value={row.needed} fault={sending.problem?.of(`corrections[${index}].needed`)} onChange={(event) => change(index, { needed: event.target.value })} />
          {rows.length > 1 && (
            <button type="button" className="button link" onClick={() => setRows(rows.filter((_, each) => each !== index))}>
              去掉第 {index + 1} 项
            </button>
          )}
        </div>
      ))}
      <ProblemNote problem={sending.problem} fields={rows.flatMap((_, index) => [`corrections[${index}].field`, `corrections[${index}].needed`])} />
      <div className="row">
        <button type="submit" className="button" disabled={sending.busy}>
          确定要求补正
        </button>
        <button type="button" className="button second" onClick={() => setRows([...rows, empty])}>
          再加一项
        </button>
      </div>
    </form>
  );
}
