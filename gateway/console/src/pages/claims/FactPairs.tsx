import type { Schemas } from '@/api/client';
import { Pairs } from '@/parts/Pairs';
import { factEntries } from '@/words/factEntries';
import { factLabel } from '@/words/facts';
import { valueWords } from '@/words/values';

/** Facts as stated, each with its name. */
export function FactPairs({ facts }: { facts: Schemas['policies.Facts'] | undefined }) {
  return <Pairs rows={factEntries(facts).map(([fact, value]) => [factLabel(fact), valueWords(fact, value)])} />;
}
