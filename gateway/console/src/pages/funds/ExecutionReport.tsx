import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import type { Column } from '@/parts/DataTable';
import { fundKindNames } from '@/words/funds';
import { yuan } from '@/words/values';
import { scopeQuery, type ReportScope } from './report';
import { ReportPanel } from './ReportPanel';
import { shareColumns } from './shareColumns';

type Row = Schemas['funds.ExecutionRow'];

const columns: Column<Row>[] = [
  { title: '资金', of: (row) => row.kind && fundKindNames[row.kind] },
  { title: '中央和省级资金', of: (row) => yuan(row.budgetFen ?? '0'), figure: true },
  { title: '已拨付', of: (row) => yuan(row.paidFen ?? '0'), figure: true },
  ...shareColumns<Row>('执行率'),
  { title: '最晚到', of: (row) => row.requiredBy },
];

export function ExecutionReport({ scope }: { scope: ReportScope }) {
  const query = scopeQuery(scope);
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/fund-reports/execution', { params: { query }, signal })), [JSON.stringify(query)]);
  return <ReportPanel report="EXECUTION" title="执行率" scope={scope} list={list} columns={columns} keyOf={(row) => row.kind ?? ''} />;
}
