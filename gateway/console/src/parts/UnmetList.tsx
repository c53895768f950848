import type { Schemas } from '@/api/client';
import { factLabel } from '@/words/facts';
import { givenWords, requirementWords } from '@/words/requirements';

type Unmet = Schemas['policies.Unmet'];

interface Props {
  unmet: readonly Unmet[];
  /** How the value is spoken of: by who typed it, or as it is on record. */
  says?: string;
  /** Whether a value that is not shown may be one that is kept back. */
  discreet?: boolean;
}

/** Conditions that fail, each with what is required, what was given, the day that mends it, and its clause; alternatives stand together. */
export function UnmetList({ unmet, says = '您填的是', discreet }: Props) {
  return alternatives(unmet).map((conditions, index) => (
    <div key={index}>
      {conditions.length > 1 && <p className="small soft">下面的条件符合任意一个即可：</p>}
      <ul>
        {conditions.map((condition, position) => (
          <Line key={position} condition={condition} says={discreet && !condition.given ? '' : says} />
        ))}
      </ul>
    </div>
  ));
}

function Line({ condition, says }: { condition: Unmet; says: string }) {
  const fact = condition.fact ?? '';
  return (
    <li>
      <strong>{factLabel(fact)}</strong>：要求{requirementWords(fact, condition.requires ?? '')}
      {says && `；${says}${givenWords(fact, condition.given ?? '')}`}。
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
