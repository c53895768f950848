import { useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { useSession } from '@/session/SessionContext';
import { choices, staffRegionOptions } from '@/words/names';
import { importKindNames } from '@/words/records';
import { UploadProgress } from '@/parts/UploadProgress';
import { useImportUpload } from './importUpload';
import { SelectField } from '@/parts/SelectField';

const FIELDS = ['kind', 'region', 'asOf', 'sizeBytes'];

export function CreateImportForm({ onChanged }: { onChanged: () => void }) {
  const { session } = useSession();
  const [kind, setKind] = useState<Schemas['profiles.Import.Kind'] | ''>('');
  const [region, setRegion] = useState(session?.region ?? '');
  const [asOf, setAsOf] = useState('');
  const [file, setFile] = useState<File>();
  const sending = useSend<Schemas['profiles.CreateImportResponse']>();
  const uploading = useImportUpload(onChanged);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!file || !kind) {
      return;
    }
    const body = { kind, region, asOf, fileName: file.name, sizeBytes: String(file.size) };
    const answer = await sending.send((requestId) => answerOf(api.POST('/v1/imports', { body: { ...body, requestId } })));
    if (answer?.import) {
      onChanged();
      await uploading.send(answer.import, file);
    }
  };

  return (
    <form className="panel" aria-label="新的导入" onSubmit={(event) => void submit(event)}>
      <h2>新的导入</h2>
      <SelectField label="数据种类" required value={kind} options={choices(importKindNames)} fault={sending.problem?.of('kind')} onChange={setKind} />
      <SelectField label="地区（全市数据选焦作市）" required value={region} options={staffRegionOptions} fault={sending.problem?.of('region')} onChange={setRegion} />
      <Field label="数据截至日期" type="date" required value={asOf} fault={sending.problem?.of('asOf')} onChange={(event) => setAsOf(event.target.value)} />
      <Field label="文件（CSV，UTF-8 或 GBK，不超过 1 GB）" type="file" accept=".csv,text/csv" required fault={sending.problem?.of('sizeBytes')} onChange={(event) => setFile(event.target.files?.[0])} />
      <ProblemNote problem={sending.problem} fields={FIELDS} />
      <ProblemNote problem={uploading.problem} />
      {uploading.sent !== undefined && file && <UploadProgress sent={uploading.sent} total={file.size} onStop={uploading.stop} />}
      <button type="submit" className="button" disabled={sending.busy || uploading.sent !== undefined}>
        上传并导入
      </button>
    </form>
  );
}
