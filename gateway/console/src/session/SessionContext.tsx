import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { answerOf, api, keepCsrfToken, type Schemas } from '@/api/client';
import { asProblem, type ProblemError } from '@/api/problem';

export type Session = Schemas['accounts.Session'];

/** Why signing out did not go as asked. */
interface SignOutFault {
  problem: ProblemError;
  /** Whether this browser has forgotten the session all the same; on the server it lives on. */
  isOutHere: boolean;
}

interface Standing {
  /** Absent: nobody is signed in, as far as is known. */
  session?: Session;
  /** Whether it is known yet who is signed in. */
  known: boolean;
  /** Why it could not be learnt who is signed in; what was known before stands. */
  problem?: ProblemError;
  signOutFault?: SignOutFault;
}

interface SessionState extends Standing {
  adopt: (session: Session | undefined) => void;
  reload: () => Promise<void>;
  /** After what gives the session more: the gateway goes by what it knew of it for up to two seconds. */
  renew: () => Promise<void>;
  signOut: () => Promise<void>;
  may: (permission: string) => boolean;
}

const KNOWN_MILLISECONDS = 2200;

const Context = createContext<SessionState | undefined>(undefined);

export function SessionProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<Standing>({ known: false });

  const adopt = useCallback((session: Session | undefined, signOutFault?: SignOutFault) => {
    keepCsrfToken(session?.csrfToken);
    setState({ session, known: true, signOutFault });
  }, []);

  const reload = useCallback(async () => {
    try {
      adopt((await answerOf(api.GET('/v1/session'))).session);
    } catch (fault) {
      // A session that cannot be asked for may live: to say that nobody is signed in would leave it to whoever sits here next.
      setState((before) => ({ ...before, problem: asProblem(fault) }));
    }
  }, [adopt]);

  const renew = useCallback(async () => {
    await new Promise((resolve) => setTimeout(resolve, KNOWN_MILLISECONDS));
    await reload();
  }, [reload]);

  const signOut = useCallback(async () => {
    const problem = await answerOf(api.POST('/v1/sessions:signOut', { body: {} })).then(() => undefined, asProblem);
    if (!problem || problem.status === 401) {
      adopt(undefined);
    } else if (await isForgotten(problem)) {
      adopt(undefined, { problem, isOutHere: true });
    } else {
      setState((before) => ({ ...before, signOutFault: { problem, isOutHere: false } }));
    }
  }, [adopt]);

  useEffect(() => void reload(), [reload]);

  const value = useMemo<SessionState>(
    () => ({ ...state, adopt, reload, renew, signOut, may: (permission) => state.session?.permissions?.includes(permission) ?? false }),
    [state, adopt, reload, renew, signOut],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/**
 * Whether this browser has forgotten its session though signing out failed: the gateway takes the cookie away whatever the service answers it.
 * Who was refused, heard nothing, or heard from something in between still has it.
 */
async function isForgotten(problem: ProblemError): Promise<boolean> {
  if (problem.status < 500 || problem.code === 'UNKNOWN') {
    return false;
  }
  const answer = await answerOf(api.GET('/v1/session')).catch(() => undefined);
  return !answer?.session;
}

export function useSession(): SessionState {
  const value = useContext(Context);
  if (!value) {
    throw new Error('useSession needs a SessionProvider above it.');
  }
  return value;
}
