import { factForms, type FactName } from '@/api/facts.gen';
import { isFactName } from '@/words/facts';
import { groupOf } from '../benefits/nextQuestion';
import type { LineAnswer, Sheet } from './useClaim';

// What a person or firm is, and whether it is a recognised base, the profile says; heads are counted from the roster. The service refuses them in a claim.
const FROM_ELSEWHERE = ['person', 'employer'];
const RECORDED_OR_COUNTED: readonly FactName[] = ['hire.headcount', 'internship.baseRecognised'];

/** Facts that the version asks of the claim itself, and those that answers miss, in the contract's order. */
export function askedFacts(sheet: Sheet | undefined, answers: readonly LineAnswer[] | undefined): FactName[] {
  const named = [
    ...(sheet?.conditions ?? []).flatMap((condition) => [condition.fact, condition.governingDate]),
    ...(sheet?.amount?.data?.match(/\b[a-z]+\.[A-Za-z]+\b/g) ?? []),
    ...(sheet?.counters ?? []).map((counter) => counter.of),
    ...(answers ?? []).flatMap((answer) => answer.entitlement?.missing ?? []),
  ];
  return (Object.keys(factForms) as FactName[]).filter((fact) => named.includes(fact) && isFactName(fact) && !RECORDED_OR_COUNTED.includes(fact) && !FROM_ELSEWHERE.includes(groupOf(fact)));
}
