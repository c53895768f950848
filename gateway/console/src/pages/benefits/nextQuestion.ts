import { factForms, type FactName } from '@/api/facts.gen';
import { isFactName } from '@/words/facts';
import type { Entitlement } from './answers';

const order = Object.keys(factForms) as FactName[];

export const groupOf = (fact: string): string => fact.split('.')[0] ?? '';

/** Measures that answers can still decide: all they miss may be asked for, and nothing of it was passed over. */
export function openMeasures(entitlements: readonly Entitlement[], topics: readonly string[], skipped: ReadonlySet<string>): Entitlement[] {
  const askable = (name: string) => isFactName(name) && topics.includes(groupOf(name)) && !skipped.has(name);
  return entitlements.filter((each) => each.outcome === 'NEEDS_FACTS' && (each.missing ?? []).every(askable));
}

/** The fact that most of them miss; the service says what each misses. */
export function nextQuestion(open: readonly Entitlement[]): FactName | undefined {
  const wanted = new Map<string, number>();
  for (const fact of open.flatMap((each) => each.missing ?? [])) {
    wanted.set(fact, (wanted.get(fact) ?? 0) + 1);
  }
  const most = Math.max(0, ...wanted.values());
  return order.find((fact) => wanted.get(fact) === most);
}
