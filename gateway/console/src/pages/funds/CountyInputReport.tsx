import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import type { Column } from '@/parts/DataTable';
import { fundKindNames } from '@/words/funds';
import { yuan } from '@/words/values';
import { scopeQuery, type ReportScope } from './report';
import { ReportPanel } from './ReportPanel';
import { shareColumns } from './shareColumns';

type Row = Schemas['funds.CountyInputRow'];

const columns: Column<Row>[] = [
  { title: '资金', of: (row) => row.kind && fundKindNames[row.kind] },
  { title: '各级预算', of: (row) => yuan(row.budgetFen ?? '0'), figure: true },
  { title: '县级预算', of: (row) => yuan(row.countyFen ?? '0'), figure: true },
  ...shareColumns<Row>('县级占比'),
];

export function CountyInputReport({ scope }: { scope: ReportScope }) {
  const query = scopeQuery(scope);
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/fund-reports/county-input', { params: { query }, signal })), [JSON.stringify(query)]);
  return <ReportPanel report="COUNTY_INPUT" title="县级投入占比" scope={scope} list={list} columns={columns} keyOf={(row) => row.kind ?? ''} />;
}
