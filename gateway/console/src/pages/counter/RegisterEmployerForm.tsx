import { useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { fenOf } from '@/words/values';
import { entriesOf, fieldsOf, FactRows, type FactRow } from './FactRows';
import { KnownAlready } from './KnownAlready';
import { creditCodeHint } from './numberHints';
import { RegionField, useOwnCounty } from './RegionField';
import { emptyScale, ScaleFields, type Scale } from './ScaleFields';

/** A firm, with what its size is reckoned from; the service reckons it and says how. */
export function RegisterEmployerForm({ onProfile }: { onProfile: (profile: string) => void }) {
  const [region, setRegion] = useState(useOwnCounty());
  const [name, setName] = useState('');
  const [creditCode, setCreditCode] = useState('');
  const [scale, setScale] = useState<Scale>(emptyScale);
  const [rows, setRows] = useState<FactRow[]>([]);
  const [done, setDone] = useState<Schemas['profiles.RegisterEmployerResponse']>();
  const sending = useSend<Schemas['profiles.RegisterEmployerResponse']>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = entriesOf(rows);
    setRows(read.rows);
    if (!read.entries) {
      return;
    }
    const body = { region, name, creditCode, scale: scaleOf(scale), facts: read.entries };
    const answer = await sending.send((requestId) => answerOf(api.POST('/v1/employers', { body: { ...body, requestId } })));
    if (answer?.sizeWorking) {
      setDone(answer);
    } else if (answer?.profile?.profile) {
      onProfile(answer.profile.profile);
    }
  };

  if (done) {
    return (
      <section className="panel" role="status">
        <h2>{done.profile?.name} 登记好了</h2>
        <p>单位规模：{done.sizeWorking}</p>
        <button type="button" className="button" onClick={() => onProfile(done.profile?.profile ?? '')}>
          打开档案
        </button>
      </section>
    );
  }
  const fields = ['region', 'name', 'creditCode', 'scale.industry', 'scale.staff', 'scale.revenueFen', 'scale.assetsFen', ...fieldsOf(rows)];
  return (
    <form className="panel" aria-label="登记单位" autoComplete="off" onSubmit={(event) => void submit(event)}>
      <Field label="统一社会信用代码" required autoComplete="off" spellCheck={false} maxLength={36} value={creditCode} hint={creditCodeHint(creditCode)} fault={sending.problem?.of('creditCode')} onChange={(event) => setCreditCode(event.target.value)} />
      <Field label="单位名称" required autoComplete="off" value={name} fault={sending.problem?.of('name')} onChange={(event) => setName(event.target.value)} />
      <RegionField value={region} fault={sending.problem?.of('region')} onChange={setRegion} />
      <ScaleFields scale={scale} problem={sending.problem} onChange={setScale} />
      <FactRows rows={rows} problem={sending.problem} onChange={setRows} />
      <ProblemNote problem={sending.problem} fields={fields} />
      <KnownAlready problem={sending.problem} number={creditCode} onProfile={onProfile} />
      <button type="submit" className="button" disabled={sending.busy}>
        登记（回车）
      </button>
    </form>
  );
}

/** As the contract takes it; what is no number goes as typed, so that the service says what is wrong with it. */
function scaleOf(scale: Scale): Schemas['profiles.FirmScale'] | undefined {
  if (!scale.industry) {
    return undefined;
  }
  return {
    industry: scale.industry,
    staff: scale.staff === '' ? undefined : Number(scale.staff),
    revenueFen: scale.revenue === '' ? undefined : (fenOf(scale.revenue) ?? scale.revenue),
    assetsFen: scale.assets === '' ? undefined : (fenOf(scale.assets) ?? scale.assets),
  };
}
