import type { ReactNode } from 'react';

export interface Column<T> {
  title: string;
  of: (row: T) => ReactNode;
  /** Figures stand to the right. */
  figure?: boolean;
}

interface Props<T> {
  label: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  empty?: string;
}

/** A table that scrolls by itself where the screen is narrow. */
export function DataTable<T>({ label, columns, rows, keyOf, empty = '没有记录。' }: Props<T>) {
  const look = (column: Column<T>) => (column.figure ? 'figure' : undefined);
  return rows.length === 0 ? (
    <p className="soft">{empty}</p>
  ) : (
    <div className="table-wrap" tabIndex={0} role="region" aria-label={label}>
      <table className="plain-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col" className={look(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column) => (
                <td key={column.title} className={look(column)}>
                  {column.of(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
