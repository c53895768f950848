import { useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { findProfile } from '../counter/FindForm';
import { MergePair } from './MergePair';

type Answer = Schemas['profiles.GetProfileResponse'];

interface Props {
  answer: Answer;
  onDone: (said: string) => void;
}

/** Finds the second profile of the same person or firm, by its number, and reads it; from then on the number stands there masked alone. */
export function MergeForm({ answer, onDone }: Props) {
  const [idNumber, setIdNumber] = useState('');
  const [same, setSame] = useState(false);
  const [other, setOther] = useState<Answer>();
  const sending = useSend<Answer>();
  const isFirm = answer.profile?.kind === 'EMPLOYER';
  const read = async () => {
    const found = await findProfile(idNumber);
    return answerOf(api.GET('/v1/profiles/{profile}', { params: { path: { profile: found.profile?.profile ?? '' } } }));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = await sending.send(read);
    const isThis = !!found && found.profile?.profile === answer.profile?.profile;
    setSame(isThis);
    setOther(isThis ? undefined : found);
    if (found && !isThis) {
      setIdNumber('');
    }
  };
  return (
    <div className="stack">
      <form aria-label="查找另一份档案" autoComplete="off" onSubmit={(event) => void submit(event)}>
        <p>同一个人（单位）有两份档案时，合并成一份。请先用另一份的号码查出来，两份对照无误再合并。</p>
        <Field
          label={isFirm ? '另一份的统一社会信用代码' : '另一份的身份证号码'}
          required
          autoFocus
          autoComplete="off"
          spellCheck={false}
          value={idNumber}
          fault={same ? '这个号码查到的就是这份档案，请填另一份的号码。' : sending.problem?.of('idNumber')}
          onChange={(event) => setIdNumber(event.target.value)}
        />
        <ProblemNote problem={sending.problem} fields={['idNumber']} />
        <button type="submit" className="button second" disabled={sending.busy}>
          查出来对照
        </button>
      </form>
      {other && <MergePair key={other.profile?.profile} opened={answer} other={other} onDone={onDone} />}
    </div>
  );
}
