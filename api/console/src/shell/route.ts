import { useSyncExternalStore } from 'react';
import type { CustomerFilter } from '../graph/documents';
import { filterOf, searchOf } from '../search/filters';

/** What the address bar says. */
export type Route =
  | { screen: 'search'; words: string; filter: CustomerFilter }
  | { screen: 'customer'; id: string }
  | { screen: 'complaints'; id: string | null }
  | { screen: 'till'; store: string | null; till: string | null; busy: boolean }
  | { screen: 'winBack'; group: string | null; city: string | null }
  | { screen: 'steward'; a: string | null; b: string | null }
  | { screen: 'leads' }
  | { screen: 'operations' }
  | { screen: 'audit' }
  | { screen: 'signedOut' }
  | { screen: 'home' }
  | { screen: 'nowhere' };

const BASE = '/console/';

export function routeOf(path: string, search: string): Route {
  const [first = '', ...rest] = path.slice(BASE.length).split('/').map(decodeURIComponent);
  const asked = new URLSearchParams(search);
  const second = rest[0] || null;
  switch (first) {
    case '':
      return { screen: 'home' };
    case 'search':
      return { screen: 'search', words: asked.get('q') ?? '', filter: filterOf(asked) };
    case 'customers':
      return second === null ? { screen: 'nowhere' } : { screen: 'customer', id: second };
    case 'complaints':
      return { screen: 'complaints', id: rest.length > 0 ? rest.join('/') : null };
    case 'till':
      return { screen: 'till', store: asked.get('store'), till: asked.get('till'), busy: asked.get('scene')?.toLowerCase() === 'busy' };
    case 'win-back':
      return { screen: 'winBack', group: asked.get('group'), city: asked.get('city') };
    case 'who-is-who':
      return { screen: 'steward', a: asked.get('a'), b: asked.get('b') };
    case 'leads':
      return { screen: 'leads' };
    case 'operations':
      return { screen: 'operations' };
    case 'audit':
      return { screen: 'audit' };
    case 'signed-out':
      return { screen: 'signedOut' };
    default:
      return { screen: 'nowhere' };
  }
}

export function pathOf(route: Route): string {
  switch (route.screen) {
    case 'home':
    case 'nowhere':
      return BASE;
    case 'search':
      return `${BASE}search${asked({ ...(route.words !== '' && { q: route.words }), ...searchOf(route.filter) })}`;
    case 'customer':
      return `${BASE}customers/${encodeURIComponent(route.id)}`;
    case 'complaints':
      return `${BASE}complaints${route.id === null ? '' : `/${route.id.split('/').map(encodeURIComponent).join('/')}`}`;
    case 'till':
      return `${BASE}till${tillSearch(route)}`;
    case 'winBack':
      return `${BASE}win-back${asked({ ...(route.group !== null && { group: route.group }), ...(route.city !== null && { city: route.city }) })}`;
    case 'steward':
      return route.a === null || route.b === null ? `${BASE}who-is-who` : `${BASE}who-is-who?a=${encodeURIComponent(route.a)}&b=${encodeURIComponent(route.b)}`;
    case 'leads':
      return `${BASE}leads`;
    case 'operations':
      return `${BASE}operations`;
    case 'audit':
      return `${BASE}audit`;
    case 'signedOut':
      return `${BASE}signed-out`;
  }
}

function tillSearch({ store, till, busy }: { store: string | null; till: string | null; busy: boolean }): string {
  return asked({ ...(store !== null && { store }), ...(till !== null && { till }), ...(busy && { scene: 'busy' }) });
}

function asked(parts: Record<string, string>): string {
  const search = new URLSearchParams(parts).toString();
  return search === '' ? '' : `?${search}`;
}

const listeners = new Set<() => void>();

function tell(): void {
  listeners.forEach((listener) => listener());
}

export function go(route: Route, how: 'push' | 'replace' = 'push'): void {
  const path = pathOf(route);
  if (how === 'replace') {
    history.replaceState(null, '', path);
  } else if (path !== location.pathname + location.search) {
    history.pushState(null, '', path);
  }
  tell();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** Where we are; changes when somebody goes elsewhere. */
export function useRoute(): Route {
  const address = useSyncExternalStore(listen, () => location.pathname + location.search);
  const [path = '', search = ''] = address.split('?');
  return routeOf(path, search);
}
