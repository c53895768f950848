import { useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { SelectField } from '@/parts/SelectField';
import { useSession } from '@/session/SessionContext';
import { fundKindNames } from '@/words/funds';
import { choices, staffRegionOptions } from '@/words/names';

/** Opens a fund of a kind for a region and year, without money as yet. */
export function OpenFundForm({ onOpened }: { onOpened: () => void }) {
  const { session } = useSession();
  const [kind, setKind] = useState<Schemas['funds.Fund.Kind'] | ''>('');
  const [region, setRegion] = useState(session?.region ?? '');
  const [year, setYear] = useState('');
  const [name, setName] = useState('');
  const sending = useSend<Schemas['funds.OpenFundResponse']>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { kind: kind || undefined, region, year: Number(year), name };
    if (await sending.send((requestId) => answerOf(api.POST('/v1/funds', { body: { ...body, requestId } })))) {
      setName('');
      onOpened();
    }
  };
  return (
    <details className="panel">
      <summary>开立新的资金</summary>
      <form aria-label="开立资金" onSubmit={(event) => void submit(event)}>
        <SelectField label="种类" required value={kind} options={choices(fundKindNames)} fault={sending.problem?.of('kind')} onChange={setKind} />
        <SelectField label="地区" required value={region} options={staffRegionOptions} fault={sending.problem?.of('region')} onChange={setRegion} />
        <Field label="年度" required inputMode="numeric" pattern="[0-9]{4}" value={year} fault={sending.problem?.of('year')} onChange={(event) => setYear(event.target.value)} />
        <Field label="名称" required maxLength={100} value={name} fault={sending.problem?.of('name')} onChange={(event) => setName(event.target.value)} />
        <ProblemNote problem={sending.problem} fields={['kind', 'region', 'year', 'name']} />
        <button type="submit" className="button" disabled={sending.busy}>
          开立
        </button>
      </form>
    </details>
  );
}
