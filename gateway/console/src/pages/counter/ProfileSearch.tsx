import { useState, type FormEvent } from 'react';
import { Link } from 'react-router-dom';
import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { Field } from '@/parts/Field';
import { ProblemNote } from '@/parts/ProblemNote';
import { regionName } from '@/words/names';
import { moment } from '@/words/values';

/** The newest profiles of the caller's region, by the beginning of the name. */
export function ProfileSearch() {
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const query = { name: name || undefined, pageSize: 20 };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/profiles', { params: { query }, signal })), [name]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setName(typed.trim());
  };
  return (
    <section className="panel" aria-label="最近登记">
      <h2>最近登记的</h2>
      <form className="row" onSubmit={submit}>
        <Field label="姓名或名称" value={typed} onChange={(event) => setTyped(event.target.value)} />
        <button type="submit" className="button second">
          查询
        </button>
      </form>
      <ProblemNote problem={list.problem} />
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
