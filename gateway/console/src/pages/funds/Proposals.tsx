import { useState } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { Pager } from '@/parts/Pager';
import { ProblemNote } from '@/parts/ProblemNote';
import { decisionStateNames } from '@/words/funds';
import { choices } from '@/words/names';
import { SelectField } from '@/parts/SelectField';
import { ProposalItem } from './ProposalItem';
import { useFunds } from './useFunds';

/** What somebody proposed and another has to approve: of all funds, or of one. */
export function Proposals({ fund, onDecided }: { fund?: string; onDecided?: () => void }) {
  const [state, setState] = useState<Schemas['funds.Proposal.State'] | ''>('OPEN');
  const [token, setToken] = useState('');
  const funds = useFunds();
  const query = { fund, state: state || undefined, pageToken: token || undefined };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/fund-proposals', { params: { query }, signal })), [fund, state, token]);
  const proposals = list.data?.proposals ?? [];
  const nameOf = (id: string | undefined) => funds.data?.funds?.find((each) => each.fund === id)?.name ?? '';
  const decided = () => {
    list.reload();
    onDecided?.();
  };
  return (
    <section className="panel" aria-label="待复核事项" aria-busy={list.loading}>
      <h2>待复核事项</h2>
      <SelectField
        label="状态"
        value={state}
        options={choices(decisionStateNames)}
        empty="全部"
        onChange={(chosen) => {
          setToken('');
          setState(chosen);
        }}
      />
      <ProblemNote problem={list.problem} />
      <ul className="list">
        {proposals.map((each) => (
          <ProposalItem key={each.proposal} each={each} nameOf={nameOf} onDecided={decided} />
        ))}
      </ul>
      {list.data && proposals.length === 0 && <p className="soft">没有。</p>}
      <Pager token={token} next={list.data?.nextPageToken} onGo={setToken} nextName="更早的" />
    </section>
  );
}
