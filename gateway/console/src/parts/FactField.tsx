import type { ReactNode } from 'react';
import type { FactName } from '@/api/facts.gen';
import { factWords } from '@/words/facts';
import { FactInput } from './FactInput';

const noGroups: ReadonlyMap<string, string> = new Map();

interface Props {
  fact: FactName;
  typed: string;
  fault?: string;
  onChange: (typed: string) => void;
  children?: ReactNode;
}

/** A fact to be filled in, with what is wrong with it. */
export function FactField({ fact, typed, fault, onChange, children }: Props) {
  return (
    <fieldset className="fact-row">
      <legend className="small-legend">{factWords[fact].label}</legend>
      <FactInput fact={fact} value={typed} onChange={onChange} localGroups={noGroups} />
      {fault && (
        <p role="alert" className="fault small">
          {fault}
        </p>
      )}
      {children}
    </fieldset>
  );
}
