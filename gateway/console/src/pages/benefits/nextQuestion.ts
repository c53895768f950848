import { factForms, type FactName } from '@/api/facts.gen';
import type { Schemas } from '@/api/client';
import { isFactName } from '@/words/facts';
import type { Answers, Entitlement } from './answers';

type Sheet = Schemas['policies.GetMeasureResponse'];

/** What somebody has said so far, and wants to be asked about. */
export interface Said {
  answers: Answers;
  skipped: ReadonlySet<string>;
  topics: readonly string[];
}

/** A measure that answers can still decide, and the facts to ask for. */
export interface Open {
  measure: string;
  wanted: readonly FactName[];
}

const order = Object.keys(factForms) as FactName[];

export const groupOf = (fact: string): string => fact.split('.')[0] ?? '';

const isAskable = (fact: string, topics: readonly string[]): fact is FactName => isFactName(fact) && topics.includes(groupOf(fact));

/** Measures that cannot be told, all that the service says they miss being something to ask for. */
function undecided(entitlements: readonly Entitlement[], topics: readonly string[]): Entitlement[] {
  return entitlements.filter((each) => each.outcome === 'NEEDS_FACTS' && (each.missing ?? []).every((fact) => isAskable(fact, topics)));
}

/** Of these the conditions have to be known: something that the service says they miss was passed over, and may have alternatives. */
export function measuresPassedOver(entitlements: readonly Entitlement[], { topics, skipped }: Said): string[] {
  return undecided(entitlements, topics).filter((each) => each.missing?.some((fact) => skipped.has(fact))).map((each) => each.measure ?? '');
}

/** Measures that answers can still decide. */
export function openMeasures(entitlements: readonly Entitlement[], said: Said, sheets: ReadonlyMap<string, Sheet>): Open[] {
  return undecided(entitlements, said.topics)
    .map((each) => ({ measure: each.measure ?? '', wanted: wantedOf(each, said, sheets.get(each.measure ?? '')) }))
    .filter((each) => each.wanted.length > 0);
}

/**
 * The service names one smallest set of facts that would decide a measure. In place of what was passed over of it, the facts of the conditions
 * that are alternatives to its own are asked for, while there are any; what then holds, the service says.
 */
function wantedOf(entitlement: Entitlement, said: Said, sheet: Sheet | undefined): FactName[] {
  const missing = (entitlement.missing ?? []).filter(isFactName);
  const instead = missing.filter((fact) => said.skipped.has(fact)).map((fact) => alternativesTo(fact, entitlement, said, sheet));
  return instead.some((facts) => facts.length === 0) ? [] : [...new Set([...missing.filter((fact) => !said.skipped.has(fact)), ...instead.flat()])];
}

function alternativesTo(fact: FactName, entitlement: Entitlement, { answers, skipped, topics }: Said, sheet: Sheet | undefined): FactName[] {
  const conditions = sheet?.version === entitlement.version ? (sheet?.conditions ?? []) : [];
  const numbers = conditions.filter((each) => each.fact === fact).map((each) => each.anyOf);
  if (numbers.includes(undefined)) {
    return [];
  }
  return conditions
    .filter((each) => numbers.includes(each.anyOf))
    .map((each) => each.fact ?? '')
    .filter((each): each is FactName => isAskable(each, topics) && !skipped.has(each) && !answers.has(each));
}

/** The fact that most of them want. */
export function nextQuestion(open: readonly Open[]): FactName | undefined {
  const wanted = new Map<string, number>();
  for (const fact of open.flatMap((each) => each.wanted)) {
    wanted.set(fact, (wanted.get(fact) ?? 0) + 1);
  }
  const most = Math.max(0, ...wanted.values());
  return order.find((fact) => wanted.get(fact) === most);
}
