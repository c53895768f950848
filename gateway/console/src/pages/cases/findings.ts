import type { Schemas } from '@/api/client';
import type { LineAnswer } from '../claims/useClaim';

type Condition = Schemas['policies.MeasureCondition'];

/** A condition with what the service found of it. */
export interface Finding {
  key: string;
  fact: string;
  condition: Condition;
  words: string;
  tag: string;
}

/** Reads the service's answer condition by condition; where it does not say, neither does this. */
export function findings(conditions: readonly Condition[], line: LineAnswer): Finding[] {
  return conditions.map((condition, index) => ({ key: String(index), fact: condition.fact ?? '', condition, ...found(condition, conditions, line) }));
}

function found(condition: Condition, all: readonly Condition[], line: LineAnswer): Pick<Finding, 'words' | 'tag'> {
  const { outcome, unmet = [], missing = [] } = line.entitlement ?? {};
  const same = (other: { fact?: string; anyOf?: number }) => other.fact === condition.fact && other.anyOf === condition.anyOf;
  const failed = unmet.filter(same);
  // Words of a failed condition may carry figures that the version's own do not; a fact asked once is known by its name.
  if (failed.some((each) => each.requires === condition.requires) || (failed.length > 0 && all.filter(same).length === 1)) {
    return { words: '不符合', tag: 'tag red' };
  }
  if (missing.includes(condition.fact ?? '')) {
    return { words: '缺少或没有核实', tag: 'tag amber' };
  }
  return outcome === 'ENTITLED' ? { words: condition.anyOf === undefined ? '符合' : '这一组符合', tag: 'tag green' } : { words: '没有定论', tag: 'tag' };
}
