import { factForms, type FactName } from '@/api/facts.gen';
import type { Schemas } from '@/api/client';

export type Facts = Schemas['policies.Facts'];
export type Entitlement = Schemas['policies.Entitlement'];

/** Answers by fact, as text in the form the contract takes; members of a set with commas between them. */
export type Answers = ReadonlyMap<FactName, string>;

/** The answers as the body of a question to the service. */
export function factsOf(answers: Answers): Facts {
  const facts: Record<string, Record<string, unknown>> = {};
  for (const [fact, text] of answers) {
    const [group = '', field = ''] = fact.split('.');
    (facts[group] ??= {})[field] = valueOf(fact, text);
  }
  // Whoever answers the question of groups has gone through the whole list.
  if (answers.has('person.groups')) {
    facts.person = { ...facts.person, groupsKnown: true };
  }
  return facts as Facts;
}

function valueOf(fact: FactName, text: string): unknown {
  switch (factForms[fact].form) {
    case 'bool':
      return text === 'true';
    case 'number':
      return Number(text);
    case 'set':
      return text === '' ? [] : text.split(',');
    default:
      return text;
  }
}
