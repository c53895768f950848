import { Link } from 'react-router-dom';
import type { Schemas } from '@/api/client';
import { familyNames } from '@/words/names';
import { optionLabel } from '@/words/options';
import { BasisLine } from '@/parts/BasisLine';
import { kindNames, periodWords } from './kinds';

type Entry = Schemas['policies.PolicyEntry'];

export function PolicyEntry({ entry }: { entry: Entry }) {
  const groups = (entry.groups ?? []).map((group) => optionLabel('person.groups', group));
  return (
    <li>
      <h2>{entry.kind === 'MEASURE' ? <Link to={`/policies/${entry.id}`}>{entry.name}</Link> : entry.name}</h2>
      <div className="row small">
        <span className="tag blue">{(entry.kind && kindNames[entry.kind]) ?? ''}</span>
        {entry.family && <span className="tag">{familyNames[entry.family]}</span>}
        <span className="tag">{entry.regionName}</span>
        <span className="soft">{periodWords(entry.period)}</span>
      </div>
      <p className="wrap">{entry.summary}</p>
      {groups.length > 0 && <p className="small soft">涉及人群：{groups.join('、')}</p>}
      <BasisLine basis={entry.basis} />
    </li>
  );
}
