import { Tabs } from 'antd';
import { Link, useParams } from 'react-router-dom';
import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { AntdPage } from '@/parts/AntdPage';
import { DataTable } from '@/parts/DataTable';
import { NeedsSignIn } from '@/parts/NeedsSignIn';
import { ProblemNote } from '@/parts/ProblemNote';
import { useSession } from '@/session/SessionContext';
import { Entries } from './Entries';
import { lineColumns } from './lineColumns';
import { Proposals } from './Proposals';
import { ProposeForms } from './ProposeForms';
import { TrialBalance } from './TrialBalance';
import type { Fund } from './useFunds';

/** One fund: what stands on its lines, its books, and changes that two people make. */
export default function FundPage() {
  const { fund = '' } = useParams();
  return (
    <AntdPage>
      <NeedsSignIn>
        <OneFund key={fund} id={fund} />
      </NeedsSignIn>
    </AntdPage>
  );
}

const columns = lineColumns<NonNullable<Fund['lines']>[number]>((line) => line);

function OneFund({ id }: { id: string }) {
  const { may } = useSession();
  const path = { fund: id };
  const loaded = useLoad(async (signal) => answerOf(api.GET('/v1/funds/{fund}', { params: { path }, signal })), [id]);
  const fund = loaded.data?.fund;
  const tabs = [
    {
      key: 'changes',
      label: '预算和结账',
      children: (
        <>
          <Proposals fund={id} onDecided={loaded.reload} />
          {fund && may('funds.propose') && <ProposeForms fund={fund} />}
        </>
      ),
    },
    { key: 'entries', label: '账簿', children: <Entries fund={id} /> },
    { key: 'trial', label: '试算平衡', children: <TrialBalance fund={id} /> },
  ];
  return (
    <>
      <p className="no-print">
        <Link to="/funds">← 资金</Link>
      </p>
      <h1>{fund?.name ?? '资金'}</h1>
      <ProblemNote problem={loaded.problem} />
      {fund && (
        <>
          <section className="panel" aria-label="各级资金">
            <DataTable label={fund.name ?? ''} columns={columns} rows={fund.lines ?? []} keyOf={(line) => line.level ?? ''} />
          </section>
          <Tabs items={tabs} destroyOnHidden />
        </>
      )}
    </>
  );
}
