import { useState } from 'react';
import type { Sheet } from './useClaim';

/** Whether lines may say how many months they ask for: the version counts months of a fact that runs on. */
export const asksMonths = (sheet: Sheet | undefined): boolean => sheet?.counters?.some((counter) => counter.cumulative) ?? false;

/** Months being typed. */
export function useMonths(known?: number) {
  const [typed, setTyped] = useState(known === undefined ? '' : String(known));
  const [fault, setFault] = useState<string>();
  const change = (text: string) => {
    setTyped(text);
    setFault(undefined);
  };
  /** What was typed, for the line; nothing while it is no number. */
  const read = (): { months?: number } | undefined => {
    const text = typed.trim();
    if (text !== '' && !/^[0-9]{1,4}$/.test(text)) {
      setFault('要填整数，例如 6；不填就是还没有申领过的全部月数。');
      return undefined;
    }
    return text === '' ? {} : { months: Number(text) };
  };
  return { typed, fault, change, read, clear: () => change('') };
}
