import type { Column } from '@/parts/DataTable';
import { basisPoints } from '@/words/funds';

interface Share {
  shareBp?: number;
  requiredBp?: number;
  reached?: boolean;
  clause?: string;
}

/** What is reached, what has to be, by which clause, and whether it is: as the service says. */
export const shareColumns = <T extends Share>(name: string): Column<T>[] => [
  { title: name, of: (row) => basisPoints(row.shareBp), figure: true },
  { title: '要求', of: (row) => basisPoints(row.requiredBp), figure: true },
  { title: '是否达到', of: (row) => (row.reached === undefined ? '—' : <span className={row.reached ? 'tag green' : 'tag red'}>{row.reached ? '达到' : '没有达到'}</span>) },
  { title: '依据', of: (row) => row.clause },
];
