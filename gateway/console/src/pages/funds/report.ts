import type { Schemas } from '@/api/client';
import { queryOf, type FundFilter } from './FundFilters';

export interface ReportScope extends FundFilter {
  asOf: string;
}

/** Of which funds, and up to which day. */
export const scopeQuery = (scope: ReportScope) => ({ ...queryOf(scope), asOf: scope.asOf || undefined });

/** Where a report is to be had as a file. */
export function fileAddress(report: Schemas['funds.Report.Kind'], scope: ReportScope): string {
  const given = Object.entries(scopeQuery(scope)).filter(([, value]) => value !== undefined);
  return `/v1/fund-reports/${report}/file?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}
