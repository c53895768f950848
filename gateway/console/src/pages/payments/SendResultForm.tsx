import { useRef, useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { UploadProgress } from '@/parts/UploadProgress';
import { useResultUpload } from './resultUpload';

const FIELDS = ['fileName', 'sizeBytes'];

/** Sends the bank's file of results; all of it is taken, or nothing. */
export function SendResultForm({ batch, onChanged }: { batch: string; onChanged: () => void }) {
  const [file, setFile] = useState<File>();
  const form = useRef<HTMLFormElement>(null);
  const sending = useSend<Schemas['funds.CreateResultFileResponse']>();
  const uploading = useResultUpload(onChanged);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!file) {
      return;
    }
    const params = { path: { batch } };
    const body = { fileName: file.name, sizeBytes: String(file.size) };
    const answer = await sending.send((requestId) => answerOf(api.POST('/v1/payment-batches/{batch}/results', { params, body: { ...body, requestId } })));
    if (answer?.resultFile) {
      await uploading.send(answer.resultFile, file);
      form.current?.reset();
      setFile(undefined);
    }
  };
  return (
    <form ref={form} aria-label="上传回盘文件" onSubmit={(event) => void submit(event)}>
      <Field label="银行回盘文件（CSV，UTF-8）" type="file" accept=".csv,text/csv" required fault={sending.problem?.of('sizeBytes') ?? sending.problem?.of('fileName')} onChange={(event) => setFile(event.target.files?.[0])} />
      <ProblemNote problem={sending.problem} fields={FIELDS} />
      <ProblemNote problem={uploading.problem} />
      {uploading.sent !== undefined && file && <UploadProgress sent={uploading.sent} total={file.size} onStop={uploading.stop} />}
      <button type="submit" className="button" disabled={sending.busy || uploading.sent !== undefined}>
        上传并入账
      </button>
    </form>
  );
}
