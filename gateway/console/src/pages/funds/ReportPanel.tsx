import type { Schemas } from '@/api/client';
import type { Loaded } from '@/api/useLoad';
import { DataTable, type Column } from '@/parts/DataTable';
import { ProblemNote } from '@/parts/ProblemNote';
import { fileAddress, type ReportScope } from './report';

interface Props<T> {
  report: Schemas['funds.Report.Kind'];
  title: string;
  scope: ReportScope;
  list: Loaded<{ rows?: T[] }>;
  columns: readonly Column<T>[];
  keyOf: (row: T) => string;
}

/** A report as a table, and as a file. */
export function ReportPanel<T>({ report, title, scope, list, columns, keyOf }: Props<T>) {
  return (
    <section className="panel" aria-label={title} aria-busy={list.loading} data-report={report}>
      <div className="row spread">
        <h2>{title}</h2>
        <a href={fileAddress(report, scope)} download>
          下载 CSV
        </a>
      </div>
      <ProblemNote problem={list.problem} />
      {list.data && <DataTable label={`${title}表`} columns={columns} rows={list.data.rows ?? []} keyOf={keyOf} empty="没有数据。" />}
    </section>
  );
}
