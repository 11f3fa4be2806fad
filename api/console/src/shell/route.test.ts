import { expect, test } from 'vitest';
import { pathOf, routeOf, type Route } from './route';

const ROUTES: Route[] = [
  { screen: 'home' },
  { screen: 'search', words: '张 伟&', filter: {} },
  { screen: 'search', words: '张', filter: { bands: ['TOP'], openComplaint: true } },
  { screen: 'customer', id: 'a/b' },
  { screen: 'complaints', id: null },
  { screen: 'complaints', id: 'crm/C-1' },
  { screen: 'till', store: 'GZ-001', till: '7', busy: true },
  { screen: 'till', store: null, till: null, busy: false },
  { screen: 'winBack', group: 'crm/G 1', city: null },
  { screen: 'winBack', group: null, city: '广州' },
  { screen: 'steward', a: 'x', b: 'y' },
  { screen: 'operations' },
  { screen: 'audit' },
];

test.each(ROUTES)('comes back from the address bar: $screen', (route) => {
  const [path = '', search = ''] = pathOf(route).split('?');

  expect(routeOf(path, search)).toEqual(route);
});

test('an address that leads nowhere says so', () => {
  expect(routeOf('/console/elsewhere', '').screen).toBe('nowhere');
  expect(routeOf('/console/customers', '').screen).toBe('nowhere');
});
