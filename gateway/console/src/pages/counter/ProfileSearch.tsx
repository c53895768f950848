import { useState, type FormEvent } from 'react';
import { Link } from 'react-router-dom';
import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { useSend } from '@/api/useSend';
import { Field } from '@/parts/Field';
import { idNumberIn } from '@/parts/idNumber';
import { ProblemNote } from '@/parts/ProblemNote';
import { regionName } from '@/words/names';
import { moment } from '@/words/values';
import { findProfile } from './FindForm';

/** The newest profiles of the caller's region, by the beginning of the name. An ID number typed here is looked up as such: a name stands in an address. */
export function ProfileSearch({ onFound }: { onFound: (profile: string) => void }) {
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const query = { name: name || undefined, pageSize: 20 };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/profiles', { params: { query }, signal })), [name]);
  const sending = useSend<Schemas['profiles.FindProfileResponse']>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    sending.clear();
    const idNumber = idNumberIn(typed);
    if (idNumber === undefined) {
      setName(typed.trim());
      return;
    }
    const answer = await sending.send(() => findProfile(idNumber));
    if (answer?.profile?.profile) {
      onFound(answer.profile.profile);
    }
  };
  return (
    <section className="panel" aria-label="最近登记">
      <h2>最近登记的</h2>
      <form className="row" autoComplete="off" onSubmit={(event) => void submit(event)}>
        <Field label="姓名或名称" autoComplete="off" value={typed} fault={sending.problem?.of('idNumber')} onChange={(event) => setTyped(event.target.value)} />
        <button type="submit" className="button second" disabled={sending.busy}>
          查询
        </button>
      </form>
      <ProblemNote problem={sending.problem ?? list.problem} fields={['idNumber']} />
      <ul className="list" aria-busy={list.loading}>
        {(list.data?.profiles ?? []).map((profile) => (
          <li key={profile.profile}>
            <Link to={`/counter/${profile.profile}`}>{profile.name}</Link> <span className="tag">{profile.kind === 'EMPLOYER' ? '单位' : '个人'}</span>
            <div className="small soft">
              {profile.maskedNumber}，{regionName(profile.region)}，{moment(profile.registeredAt)}
            </div>
          </li>
        ))}
      </ul>
      {list.data && !list.data.profiles?.length && <p className="soft">没有找到。</p>}
    </section>
  );
}
