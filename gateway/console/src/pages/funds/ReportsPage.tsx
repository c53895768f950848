import { Tabs } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { AntdPage } from '@/parts/AntdPage';
import { Field } from '@/parts/Field';
import { NeedsSignIn } from '@/parts/NeedsSignIn';
import { anyFund, FundFilters } from './FundFilters';
import { BalancesReport } from './BalancesReport';
import { CountyInputReport } from './CountyInputReport';
import { ExecutionReport } from './ExecutionReport';
import type { ReportScope } from './report';
import { SpendingReport } from './SpendingReport';
import { useFunds, yearsOf } from './useFunds';

/** "资金报表": balances, execution, what counties put in, and spending by measure, county and month. */
export default function ReportsPage() {
  return (
    <AntdPage>
      <NeedsSignIn>
        <h1>资金报表</h1>
        <Reports />
      </NeedsSignIn>
    </AntdPage>
  );
}

function Reports() {
  const [params, setParams] = useSearchParams();
  const [scope, setScope] = useState<ReportScope>({ ...anyFund, asOf: '' });
  const funds = useFunds();
  const tabs = [
    { key: 'BALANCES', label: '资金余额', children: <BalancesReport scope={scope} /> },
    { key: 'EXECUTION', label: '执行率', children: <ExecutionReport scope={scope} /> },
    { key: 'COUNTY_INPUT', label: '县级投入占比', children: <CountyInputReport scope={scope} /> },
    { key: 'SPENDING', label: '按待遇、县、月', children: <SpendingReport scope={scope} /> },
  ];
  return (
    <>
      <div className="panel row" role="search">
        <FundFilters filter={scope} years={yearsOf(funds.data?.funds)} emptyYear="本年" onChange={(filter) => setScope({ ...scope, ...filter })} />
        <Field label="截至日期（执行率和投入占比用）" type="date" value={scope.asOf} onChange={(event) => setScope({ ...scope, asOf: event.target.value })} />
      </div>
      <Tabs items={tabs} activeKey={params.get('report') ?? 'BALANCES'} onChange={(report) => setParams({ report })} destroyOnHidden />
    </>
  );
}
