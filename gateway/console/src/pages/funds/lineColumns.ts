import type { Schemas } from '@/api/client';
import type { Column } from '@/parts/DataTable';
import { levelNames } from '@/words/funds';
import { yuan } from '@/words/values';

type Line = Schemas['funds.BudgetLine'];
type Figure = Exclude<keyof Line, 'level'>;

const figures: [string, Figure][] = [
  ['预算下达', 'allocatedFen'],
  ['上年结转', 'carriedInFen'],
  ['追回', 'recoveredFen'],
  ['可用', 'availableFen'],
  ['占用', 'reservedFen'],
  ['应付', 'payableFen'],
  ['已拨付', 'paidFen'],
  ['结转下年', 'carriedOutFen'],
  ['收回', 'returnedFen'],
];

/** Columns of what stands on a budget line, however the row holds it. */
export const lineColumns = <T,>(lineOf: (row: T) => Line | undefined): Column<T>[] => [
  { title: '级次', of: (row) => levelNames[lineOf(row)?.level ?? 'CITY'] },
  ...figures.map(([title, name]): Column<T> => ({ title, of: (row) => yuan(lineOf(row)?.[name] ?? '0'), figure: true })),
];
