import { expect, test } from 'vitest';
import { inPlace } from './inPlace';

const actions = (names: string) => Array.from(names).map((action) => ({ action }));
const named = (list: { action: string }[]) => list.map(({ action }) => action).join('');

test('what was answered stays where it stood, and what follows comes below', () => {
  expect(named(inPlace(actions('bcd'), [{ place: 0, action: { action: 'a' } }]))).toBe('abcd');
  expect(named(inPlace(actions('acd'), [{ place: 1, action: { action: 'b' } }]))).toBe('abcd');
});

test('several answers keep their places, in whatever order they were given', () => {
  const held = [
    { place: 2, action: { action: 'c' } },
    { place: 0, action: { action: 'a' } },
  ];

  expect(named(inPlace(actions('bd'), held))).toBe('abcd');
});

test('an action that is proposed again is there once, and a place beyond the end is the end', () => {
  expect(named(inPlace(actions('ab'), [{ place: 0, action: { action: 'a' } }]))).toBe('ab');
  expect(named(inPlace([], [{ place: 2, action: { action: 'a' } }]))).toBe('a');
});
