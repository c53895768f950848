import { useRef, useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { base64Of } from '@/api/upload';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { SelectField } from '@/parts/SelectField';
import type { Claim, Sheet } from './useClaim';

const OTHER = '其他材料';

/** Adds a paper for one of the materials the version asks for; what kind of file it is the service finds out itself. */
export function AttachForm({ claim, sheet, onAttached }: { claim: Claim; sheet: Sheet | undefined; onAttached: (claim: Claim) => void }) {
  const [material, setMaterial] = useState('');
  const [file, setFile] = useState<File>();
  const form = useRef<HTMLFormElement>(null);
  const sending = useSend<Schemas['claims.AttachFileResponse']>();
  const options = [...(sheet?.materials ?? []).map((each) => each.name ?? ''), OTHER].map((name) => ({ value: name, label: name }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!file) {
      return;
    }
    const params = { path: { claim: claim.claim ?? '' } };
    const body = { material, fileName: file.name, content: await base64Of(file) };
    const answer = await sending.send((requestId) => answerOf(api.POST('/v1/hiring-claims/{claim}:attach', { params, body: { ...body, requestId } })));
    if (answer?.claim) {
      form.current?.reset();
      setFile(undefined);
      onAttached(answer.claim);
    }
  };
  return (
    <form ref={form} aria-label="上传材料" onSubmit={(event) => void submit(event)}>
      <SelectField label="材料" required value={material} options={options} fault={sending.problem?.of('material')} onChange={setMaterial} />
      <Field label="文件（PDF、JPEG 或 PNG，不超过 5 MB）" type="file" required accept=".pdf,.jpg,.jpeg,.png" fault={sending.problem?.of('content') ?? sending.problem?.of('fileName')} onChange={(event) => setFile(event.target.files?.[0])} />
      <ProblemNote problem={sending.problem} fields={['material', 'content', 'fileName']} />
      <button type="submit" className="button" disabled={sending.busy}>
        {sending.busy ? '正在上传…' : '上传'}
      </button>
    </form>
  );
}
