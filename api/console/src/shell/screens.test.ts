import { expect, test } from 'vitest';
import { ROLES } from '../session/user';
import { homeOf, screensOf } from './screens';

test('every role has a screen to begin with, and it is in the menu', () => {
  for (const role of ROLES) {
    expect(screensOf([role])).toContain(homeOf([role]));
  }
});

test('without a role there is nothing; with two there is the sum', () => {
  expect(homeOf([])).toBeNull();
  expect(screensOf(['steward', 'analyst'])).toEqual(['search', 'steward', 'operations']);
});
