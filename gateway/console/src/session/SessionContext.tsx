import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { answerOf, api, keepCsrfToken, type Schemas } from '@/api/client';

export type Session = Schemas['accounts.Session'];

interface SessionState {
  /** Absent: nobody is signed in. */
  session?: Session;
  /** Whether it is known yet who is signed in. */
  known: boolean;
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
  const [state, setState] = useState<{ session?: Session; known: boolean }>({ known: false });

  const adopt = useCallback((session: Session | undefined) => {
    keepCsrfToken(session?.csrfToken);
    setState({ session, known: true });
  }, []);

  const reload = useCallback(async () => {
    // Who cannot be asked is nobody: the public pages work without a session.
    const answer = await answerOf(api.GET('/v1/session')).catch(() => undefined);
    adopt(answer?.session);
  }, [adopt]);

  const renew = useCallback(async () => {
    await new Promise((resolve) => setTimeout(resolve, KNOWN_MILLISECONDS));
    await reload();
  }, [reload]);

  const signOut = useCallback(async () => {
    await answerOf(api.POST('/v1/sessions:signOut', { body: {} })).catch(() => undefined);
    await reload();
  }, [reload]);

  useEffect(() => void reload(), [reload]);

  const value = useMemo<SessionState>(
    () => ({ ...state, adopt, reload, renew, signOut, may: (permission) => state.session?.permissions?.includes(permission) ?? false }),
    [state, adopt, reload, renew, signOut],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useSession(): SessionState {
  const value = useContext(Context);
  if (!value) {
    throw new Error('useSession needs a SessionProvider above it.');
  }
  return value;
}
