import { useState } from 'react';
import { Link } from 'react-router-dom';
import { AntdPage } from '@/parts/AntdPage';
import { DataTable } from '@/parts/DataTable';
import { NeedsSignIn } from '@/parts/NeedsSignIn';
import { ProblemNote } from '@/parts/ProblemNote';
import { useSession } from '@/session/SessionContext';
import { fundKindNames } from '@/words/funds';
import { regionName } from '@/words/names';
import { anyFund, FundFilters, queryOf } from './FundFilters';
import { lineColumns } from './lineColumns';
import { OpenFundForm } from './OpenFundForm';
import { Proposals } from './Proposals';
import { useFunds, yearsOf, type Fund } from './useFunds';

/** "资金": what is left of every fund, level by level, and what waits for a second person. */
export default function FundsPage() {
  return (
    <AntdPage>
      <NeedsSignIn>
        <h1>资金</h1>
        <Funds />
      </NeedsSignIn>
    </AntdPage>
  );
}

const columns = lineColumns<NonNullable<Fund['lines']>[number]>((line) => line);

function Funds() {
  const { may } = useSession();
  const [filter, setFilter] = useState(anyFund);
  const all = useFunds();
  const list = useFunds(queryOf(filter));
  const funds = list.data?.funds ?? [];
  return (
    <>
      <div className="panel row" role="search">
        <FundFilters filter={filter} years={yearsOf(all.data?.funds)} emptyYear="全部" onChange={setFilter} />
      </div>
      <ProblemNote problem={list.problem} />
      <div aria-busy={list.loading}>
        {funds.map((fund) => (
          <FundItem key={fund.fund} fund={fund} />
        ))}
        {list.data && funds.length === 0 && <p className="panel soft">还没有资金。</p>}
      </div>
      <Proposals />
      {may('funds.propose') && <OpenFundForm onOpened={list.reload} />}
    </>
  );
}

function FundItem({ fund }: { fund: Fund }) {
  return (
    <section className="panel" data-fund={fund.fund}>
      <h2>
        <Link to={`/funds/${fund.fund}`}>{fund.name}</Link> {fund.state === 'CLOSED' && <span className="tag">已年结</span>}
      </h2>
      <p className="small soft">
        {fund.kind && fundKindNames[fund.kind]}，{regionName(fund.region)}，{fund.year} 年
        {fund.closedThrough && `；已月结至 ${fund.closedThrough}`}
      </p>
      <DataTable label={fund.name ?? ''} columns={columns} rows={fund.lines ?? []} keyOf={(line) => line.level ?? ''} />
    </section>
  );
}
