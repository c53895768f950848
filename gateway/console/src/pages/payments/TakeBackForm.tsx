import { useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { base64Of } from '@/api/upload';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { SelectField } from '@/parts/SelectField';
import { fundOptions, useFunds } from '../funds/useFunds';
import { bankFileParts } from './bankFileParts';

type Answer = Schemas['funds.TakeBackBatchResponse'];

/** Takes a batch back from the file that the bank got. */
export function TakeBackForm({ onTaken }: { onTaken: () => void }) {
  const [fund, setFund] = useState('');
  const [file, setFile] = useState<File>();
  const [taken, setTaken] = useState<Answer>();
  const funds = useFunds();
  const sending = useSend<Answer>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTaken(undefined);
    let answer: Answer | undefined;
    for (const part of file ? bankFileParts(await file.text()) : []) {
      const content = await base64Of(part);
      answer = await sending.send((requestId) => answerOf(api.POST('/v1/payment-stop/batches', { body: { requestId, fund, content } })));
      if (!answer) {
        return;
      }
    }
    setTaken(answer);
    onTaken();
  };
  return (
    <form aria-label="补登批次" onSubmit={(event) => void submit(event)}>
      <h2>补登银行收到的批次</h2>
      <SelectField label="这个批次的资金" required value={fund} options={fundOptions(funds.data?.funds)} fault={sending.problem?.of('fund')} onChange={setFund} />
      <Field label="当时交给银行的文件（CSV）" type="file" accept=".csv,text/csv" required fault={sending.problem?.of('content')} onChange={(event) => setFile(event.target.files?.[0])} />
      <ProblemNote problem={funds.problem ?? sending.problem} fields={['fund', 'content']} />
      {taken && (
        <p role="status" className="notice good">
          第 {taken.batch?.number} 批已补登 {taken.lines ?? 0} 笔，其中 {taken.lost ?? 0} 笔没有对应的支付记录。
        </p>
      )}
      <button type="submit" className="button" disabled={sending.busy}>
        补登
      </button>
    </form>
  );
}
