import type { Schemas } from '@/api/client';
import { factLabel } from '@/words/facts';
import { requirementWords, withNames } from '@/words/requirements';

type Condition = Schemas['policies.MeasureCondition'];

/** The conditions of a version; alternatives stand together. */
export function Conditions({ conditions, names }: { conditions: readonly Condition[]; names?: ReadonlyMap<string, string> }) {
  const alone = conditions.filter((each) => each.anyOf === undefined);
  const numbers = [...new Set(conditions.flatMap((each) => (each.anyOf === undefined ? [] : [each.anyOf])))];
  return conditions.length === 0 ? null : (
    <>
      <h2>条件</h2>
      <ul>
        {alone.map((condition, index) => (
          <Line key={index} condition={condition} names={names} />
        ))}
        {numbers.map((number) => (
          <li key={`any ${number}`}>
            符合下面任意一个：
            <ul>
              {conditions
                .filter((each) => each.anyOf === number)
                .map((condition, index) => (
                  <Line key={index} condition={condition} names={names} />
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ condition, names }: { condition: Condition; names?: ReadonlyMap<string, string> }) {
  const fact = condition.fact ?? '';
  return (
    <li>
      <strong>{factLabel(fact)}</strong>：{withNames(requirementWords(fact, condition.requires ?? ''), (id) => names?.get(id))}
      <span className="small soft">
        {' '}
        （{condition.basis?.document} {condition.basis?.clause}）
      </span>
    </li>
  );
}
