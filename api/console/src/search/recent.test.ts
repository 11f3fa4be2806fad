import { expect, test } from 'vitest';
import { forget, recentlyOpened, remember } from './recent';

test('the last one comes first, each once, a few at most', () => {
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c']) {
    remember({ id, name: id, about: '' });
  }

  expect(recentlyOpened().map(({ id }) => id)).toEqual(['c', 'g', 'f', 'e', 'd', 'b']);

  forget('g');

  expect(recentlyOpened().map(({ id }) => id)).toEqual(['c', 'f', 'e', 'd', 'b']);
});
