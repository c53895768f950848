import type { FactName } from '@/api/facts.gen';
import { FactField } from '@/parts/FactField';
import type { TypedFacts } from './useTypedFacts';

export function TypedFactFields({ asked, facts }: { asked: readonly FactName[]; facts: TypedFacts }) {
  return asked.map((fact) => <FactField key={fact} fact={fact} typed={facts.typed.get(fact) ?? ''} fault={facts.faults.get(fact)} onChange={(text) => facts.change(fact, text)} />);
}
