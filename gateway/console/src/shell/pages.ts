import type { Session } from '@/session/SessionContext';

interface Page {
  path: string;
  name: string;
  /** Whether the menu shows it. The services decide what somebody may do; the menu only spares dead ends. */
  shown: (session: Session | undefined) => boolean;
}

/** People of the public, who have neither a region nor a bank. */
export const isPublic = (session: Session | undefined) => !!session && !session.region && !session.bank;

export const pages: Page[] = [
  { path: '/benefits', name: '我能享受什么', shown: () => true },
  { path: '/policies', name: '政策清单', shown: () => true },
];
