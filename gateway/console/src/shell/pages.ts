import type { Session } from '@/session/SessionContext';

interface Page {
  path: string;
  name: string;
  /** Whether the menu shows it. The services decide what somebody may do; the menu only spares dead ends. */
  shown: (session: Session | undefined) => boolean;
}

const may = (permission: string) => (session: Session | undefined) => session?.permissions?.includes(permission) ?? false;

/** People of the public, who have neither a region nor a bank. */
export const isPublic = (session: Session | undefined) => !!session && !session.region && !session.bank;

export const pages: Page[] = [
  { path: '/benefits', name: '我能享受什么', shown: () => true },
  { path: '/policies', name: '政策清单', shown: () => true },
  { path: '/notices', name: '公示', shown: () => true },
  { path: '/profile', name: '我的档案', shown: isPublic },
  { path: '/claims', name: '我的申领', shown: (session) => isPublic(session) && may('claims.read')(session) },
  { path: '/counter', name: '窗口登记', shown: may('profiles.find') },
  { path: '/queue', name: '申领办理', shown: (session) => !!session?.region && may('claims.read')(session) },
  { path: '/payments', name: '拨付', shown: may('funds.read') },
  { path: '/funds', name: '资金', shown: may('funds.read') },
  { path: '/reports', name: '资金报表', shown: may('reports.read') },
  { path: '/imports', name: '数据导入', shown: may('imports.read') },
  { path: '/accounts', name: '账号管理', shown: may('accounts.read') },
];
