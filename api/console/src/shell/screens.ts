import type { Role } from '../session/user';
import type { Route } from './route';

export type ScreenName = 'search' | 'complaints' | 'till' | 'winBack' | 'leads' | 'steward' | 'operations' | 'audit';

/** Which roles work with which screen, the screen they begin with first. What they may see there is the server's decision. */
const SCREENS: Record<Role, ScreenName[]> = {
  'service-rep': ['search'],
  'store-clerk': ['till', 'leads', 'search'],
  'winback-agent': ['winBack', 'leads', 'search'],
  'complaint-handler': ['complaints', 'search'],
  steward: ['steward', 'search'],
  'privacy-officer': ['audit', 'search'],
  analyst: ['operations'],
  admin: ['operations', 'search', 'complaints', 'till', 'winBack', 'steward'],
};

const ORDER: ScreenName[] = ['search', 'complaints', 'till', 'winBack', 'leads', 'steward', 'operations', 'audit'];

/** The screens of somebody, in the order of the menu. */
export function screensOf(roles: Role[]): ScreenName[] {
  const mine = new Set(roles.flatMap((role) => SCREENS[role]));
  return ORDER.filter((screen) => mine.has(screen));
}

/** Where somebody's day begins; null without a role. */
export function homeOf(roles: Role[]): ScreenName | null {
  const [first] = roles;
  return first === undefined ? null : (SCREENS[first][0] ?? null);
}

export function routeTo(screen: ScreenName): Route {
  switch (screen) {
    case 'search':
      return { screen, words: '', filter: {} };
    case 'complaints':
      return { screen, id: null };
    case 'steward':
      return { screen, a: null, b: null };
    case 'till':
      return { screen, store: null, till: null, busy: false };
    case 'winBack':
      return { screen, group: null, city: null };
    case 'leads':
    case 'operations':
    case 'audit':
      return { screen };
  }
}

/** On which channel somebody speaks with customers. */
export function channelOf(roles: Role[]): string {
  if (roles.includes('store-clerk')) {
    return 'store';
  }
  return roles.includes('winback-agent') ? 'outbound-call' : 'hotline';
}
