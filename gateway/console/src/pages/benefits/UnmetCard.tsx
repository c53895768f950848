import { Link } from 'react-router-dom';
import type { Schemas } from '@/api/client';
import { factLabel } from '@/words/facts';
import { givenWords, requirementWords } from '@/words/requirements';
import type { Entitlement } from './answers';

type Unmet = Schemas['policies.Unmet'];

/** A measure that conditions stand in the way of: each with what is required, what was given and the day that mends it. */
export function UnmetCard({ entitlement, name }: { entitlement: Entitlement; name: string }) {
  return (
    <article className="panel unmet" data-measure={entitlement.measure}>
      <h3>
        <Link to={`/policies/${entitlement.measure}`}>{name}</Link>
      </h3>
      {alternatives(entitlement.unmet ?? []).map((conditions, index) => (
        <div key={index}>
          {conditions.length > 1 && <p className="small soft">下面的条件符合任意一个即可：</p>}
          <ul>
            {conditions.map((condition, position) => (
              <UnmetLine key={position} condition={condition} />
            ))}
          </ul>
        </div>
      ))}
    </article>
  );
}

function UnmetLine({ condition }: { condition: Unmet }) {
  const fact = condition.fact ?? '';
  return (
    <li>
      <strong>{factLabel(fact)}</strong>：要求{requirementWords(fact, condition.requires ?? '')}；您填的是{givenWords(fact, condition.given ?? '')}。
      {condition.remedy && (
        <>
          {' '}
          <span className="tag amber">{condition.remedy} 起符合</span>
        </>
      )}
      {condition.basis && (
        <span className="small soft wrap">
          {' '}
          （{condition.basis.document} {condition.basis.clause}）
        </span>
      )}
    </li>
  );
}

/** Conditions with the same number are alternatives; the others stand alone. */
function alternatives(unmet: readonly Unmet[]): Unmet[][] {
  const groups = new Map<string, Unmet[]>();
  unmet.forEach((condition, index) => {
    const key = condition.anyOf === undefined ? `single ${index}` : `any ${condition.anyOf}`;
    groups.set(key, [...(groups.get(key) ?? []), condition]);
  });
  return [...groups.values()];
}
