import { useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { entriesOf, fieldsOf, FactRows, type FactRow } from './FactRows';
import { KnownAlready } from './KnownAlready';
import { personNumberHint } from './numberHints';
import { RegionField, useOwnCounty } from './RegionField';

/** A person who walks in: number, name, Enter. Everything else can follow. */
export function RegisterPersonForm({ onProfile }: { onProfile: (profile: string) => void }) {
  const [region, setRegion] = useState(useOwnCounty());
  const [name, setName] = useState('');
  const [idNumber, setIdNumber] = useState('');
  const [rows, setRows] = useState<FactRow[]>([]);
  const sending = useSend<Schemas['profiles.RegisterPersonResponse']>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = entriesOf(rows);
    setRows(read.rows);
    if (!read.entries) {
      return;
    }
    const body = { region, name, idNumber, facts: read.entries };
    const answer = await sending.send((requestId) => answerOf(api.POST('/v1/persons', { body: { ...body, requestId } })));
    if (answer?.profile?.profile) {
      onProfile(answer.profile.profile);
    }
  };

  const fields = ['region', 'name', 'idNumber', ...fieldsOf(rows)];
  return (
    <form className="panel" aria-label="登记个人" autoComplete="off" onSubmit={(event) => void submit(event)}>
      <Field label="身份证号码" required autoFocus autoComplete="off" spellCheck={false} maxLength={36} value={idNumber} hint={personNumberHint(idNumber)} fault={sending.problem?.of('idNumber')} onChange={(event) => setIdNumber(event.target.value)} />
      <Field label="姓名" required autoComplete="off" value={name} fault={sending.problem?.of('name')} onChange={(event) => setName(event.target.value)} />
      <RegionField value={region} fault={sending.problem?.of('region')} onChange={setRegion} />
      <FactRows rows={rows} problem={sending.problem} onChange={setRows} />
      <ProblemNote problem={sending.problem} fields={fields} />
      <KnownAlready problem={sending.problem} number={idNumber} onProfile={onProfile} />
      <button type="submit" className="button" disabled={sending.busy}>
        登记（回车）
      </button>
    </form>
  );
}
