import { useState } from 'react';
import type { FactName } from '@/api/facts.gen';
import { typedValue } from '@/parts/typed';
import { factEntries } from '@/words/factEntries';
import { isFactName } from '@/words/facts';
import { factsOf, type Facts } from '../benefits/answers';

type Texts = ReadonlyMap<FactName, string>;

const shown = (facts: Facts | undefined): Texts =>
  new Map(factEntries(facts).flatMap(([name, value]): [FactName, string][] => (isFactName(name) ? [[name, typedValue.show(name, value)]] : [])));

/** Facts being typed. What is left empty is not stated. */
export function useTypedFacts(known?: Facts) {
  const [typed, setTyped] = useState<Texts>(() => shown(known));
  const [faults, setFaults] = useState<Texts>(new Map());

  const change = (fact: FactName, text: string) => {
    setTyped((before) => new Map(before).set(fact, text));
    setFaults((before) => new Map([...before].filter(([name]) => name !== fact)));
  };
  const read = (): Facts | undefined => {
    const given = [...typed].filter(([, text]) => text.trim() !== '').map(([fact, text]) => ({ fact, ...typedValue.read(fact, text) }));
    setFaults(new Map(given.flatMap(({ fact, problem }): [FactName, string][] => (problem ? [[fact, problem.replace('；不清楚可以跳过', '')]] : []))));
    return given.some(({ problem }) => problem) ? undefined : factsOf(new Map(given.map(({ fact, value }) => [fact, value ?? ''])));
  };
  return { typed, faults, change, read, clear: () => setTyped(new Map()) };
}

export type TypedFacts = ReturnType<typeof useTypedFacts>;
