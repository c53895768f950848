import { useRef, useState } from 'react';
import { newRequestId } from './client';
import { asProblem, type ProblemError } from './problem';

export interface Sending<T> {
  busy: boolean;
  problem?: ProblemError;
  clear: () => void;
  /** Makes the call. A repeat of what may have happened all the same carries the same request id, so that it counts once. */
  send: (call: (requestId: string) => Promise<T>) => Promise<T | undefined>;
}

export function useSend<T>(): Sending<T> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemError>();
  const requestId = useRef(newRequestId());
  const send = async (call: (requestId: string) => Promise<T>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const answer = await call(requestId.current);
      requestId.current = newRequestId();
      return answer;
    } catch (fault) {
      const found = asProblem(fault);
      if (!found.mayHaveHappened) {
        requestId.current = newRequestId();
      }
      setProblem(found);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, send, clear: () => setProblem(undefined) };
}
