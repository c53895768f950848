import { Link } from 'react-router-dom';
import { UnmetList } from '@/parts/UnmetList';
import type { Entitlement } from './answers';

/** A measure that conditions stand in the way of. */
export function UnmetCard({ entitlement, name }: { entitlement: Entitlement; name: string }) {
  return (
    <article className="panel unmet" data-measure={entitlement.measure}>
      <h3>
        <Link to={`/policies/${entitlement.measure}`}>{name}</Link>
      </h3>
      <UnmetList unmet={entitlement.unmet ?? []} />
    </article>
  );
}
