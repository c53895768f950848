import { useCallback, useEffect, useState, type DependencyList } from 'react';
import { asProblem, type ProblemError } from './problem';

export interface Loaded<T> {
  data?: T;
  problem?: ProblemError;
  loading: boolean;
  reload: () => void;
  /** Shows what another call answered, before it is loaded again. */
  adopt: (data: T) => void;
}

/** Loads what a page shows, again when `deps` change; an answer that comes too late is dropped. What was shown stays while loading. */
export function useLoad<T>(load: (signal: AbortSignal) => Promise<T>, deps: DependencyList): Loaded<T> {
  const [state, setState] = useState<{ data?: T; problem?: ProblemError; loading: boolean }>({ loading: true });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    setState((before) => ({ ...before, loading: true }));
    load(abort.signal).then(
      (data) => !abort.signal.aborted && setState({ data, loading: false }),
      (fault: unknown) => !abort.signal.aborted && setState({ problem: asProblem(fault), loading: false }),
    );
    return () => abort.abort();
    // `load` is made anew with every rendering; `deps` say when it asks for something else.
  }, [...deps, turn]);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  const adopt = useCallback((data: T) => setState((before) => ({ ...before, data })), []);
  return { ...state, reload, adopt };
}
