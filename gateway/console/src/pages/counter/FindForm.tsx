import { useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';

export const findProfile = (idNumber: string) => answerOf(api.POST('/v1/profiles:find', { body: { idNumber } }));

/** Finds a profile by ID number or credit code, which travels in the body and never in an address. */
export function FindForm({ onFound }: { onFound: (profile: string) => void }) {
  const [idNumber, setIdNumber] = useState('');
  const sending = useSend<Schemas['profiles.FindProfileResponse']>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await sending.send(() => findProfile(idNumber));
    if (answer?.profile?.profile) {
      onFound(answer.profile.profile);
    }
  };
  return (
    <form className="panel" aria-label="查找档案" autoComplete="off" onSubmit={(event) => void submit(event)}>
      <h2>查找已有的档案</h2>
      <Field label="身份证号码或统一社会信用代码" required value={idNumber} autoComplete="off" spellCheck={false} fault={sending.problem?.of('idNumber')} onChange={(event) => setIdNumber(event.target.value)} />
      <ProblemNote problem={sending.problem} fields={['idNumber']} />
      <button type="submit" className="button" disabled={sending.busy}>
        查找
      </button>
    </form>
  );
}
