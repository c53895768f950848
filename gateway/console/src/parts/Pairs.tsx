import type { ReactNode } from 'react';

export type Pair = [label: string, value: ReactNode];

/** Values with their labels; one that is missing is left out. */
export function Pairs({ rows }: { rows: readonly Pair[] }) {
  const shown = rows.filter(([, value]) => value !== undefined && value !== '');
  return shown.length === 0 ? null : (
    <dl className="pairs">
      {shown.map(([label, value]) => (
        <div key={label} className="pair">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
