import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import type { Column } from '@/parts/DataTable';
import { regionName } from '@/words/names';
import { queryOf } from './FundFilters';
import { lineColumns } from './lineColumns';
import type { ReportScope } from './report';
import { ReportPanel } from './ReportPanel';

type Row = Schemas['funds.BalanceRow'];

const columns: Column<Row>[] = [{ title: '资金', of: (row) => row.name }, { title: '地区', of: (row) => regionName(row.region) }, ...lineColumns<Row>((row) => row.line)];

export function BalancesReport({ scope }: { scope: ReportScope }) {
  const query = queryOf(scope);
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/fund-reports/balances', { params: { query }, signal })), [JSON.stringify(query)]);
  return <ReportPanel report="BALANCES" title="资金余额" scope={scope} list={list} columns={columns} keyOf={(row) => `${row.fund} ${row.line?.level}`} />;
}
