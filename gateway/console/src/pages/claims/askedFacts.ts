import { factForms, type FactName } from '@/api/facts.gen';
import { isFactName } from '@/words/facts';
import { groupOf } from '../benefits/nextQuestion';
import type { LineAnswer, Sheet } from './useClaim';

// What a person or firm is, the profile says, and heads are counted from the roster: the service refuses both in a claim.
const FROM_ELSEWHERE = ['person', 'employer'];
const COUNTED: FactName = 'hire.headcount';

/** Facts that the version asks of the claim itself, and those that answers miss, in the contract's order. */
export function askedFacts(sheet: Sheet | undefined, answers: readonly LineAnswer[] | undefined): FactName[] {
  const named = [
    ...(sheet?.conditions ?? []).flatMap((condition) => [condition.fact, condition.governingDate]),
    ...(sheet?.amount?.data?.match(/\b[a-z]+\.[A-Za-z]+\b/g) ?? []),
    ...(answers ?? []).flatMap((answer) => answer.entitlement?.missing ?? []),
  ];
  return (Object.keys(factForms) as FactName[]).filter((fact) => named.includes(fact) && isFactName(fact) && fact !== COUNTED && !FROM_ELSEWHERE.includes(groupOf(fact)));
}
