import { Link } from 'react-router-dom';
import { factLabel } from '@/words/facts';
import type { Entitlement } from './answers';

/** Measures that cannot be told yet, and what each still needs. */
export function UnknownList({ entitlements, nameOf }: { entitlements: readonly Entitlement[]; nameOf: (each: Entitlement) => string }) {
  return entitlements.length === 0 ? null : (
    <details className="panel unknown">
      <summary>
        <strong>还不能确定（{entitlements.length} 项）</strong>：还需要知道什么
      </summary>
      <ul className="list">
        {entitlements.map((each) => (
          <li key={`${each.measure} ${each.version}`}>
            <Link to={`/policies/${each.measure}`}>{nameOf(each)}</Link>
            <div className="small soft">还需要：{[...new Set((each.missing ?? []).map(factLabel))].join('、')}</div>
          </li>
        ))}
      </ul>
    </details>
  );
}
