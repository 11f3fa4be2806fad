import { expect, test } from 'vitest';
import type { TimelinePageFragment } from '../graph/documents';
import { learn } from './useTimeline';

const NOTHING = { contacts: null, newer: [], older: { cursor: null, has: false }, problem: null };

function page(...ids: string[]): TimelinePageFragment {
  const edges = ids.map((id) => ({ cursor: id, node: { id } }));
  return { edges, pageInfo: { hasNextPage: true, endCursor: ids.at(-1) ?? null } } as unknown as TimelinePageFragment;
}

test('what is new waits, and comes first once it is asked for', () => {
  const first = learn(NOTHING, { what: 'first', page: page('b', 'a') });
  const told = learn(first, { what: 'head', page: page('d', 'c', 'b') });
  const shown = learn(told, { what: 'shown' });

  expect(told.contacts?.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(told.newer.map(({ id }) => id)).toEqual(['d', 'c']);
  expect(shown.contacts?.map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
  expect(shown.newer).toEqual([]);
});

test('an older page is added once, even when it overlaps', () => {
  const first = learn(NOTHING, { what: 'first', page: page('c', 'b') });

  const more = learn(first, { what: 'next', page: page('b', 'a') });

  expect(more.contacts?.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

test('a failure hides nothing that is known', () => {
  const first = learn(NOTHING, { what: 'first', page: page('a') });

  expect(learn(first, { what: 'failed', problem: 'unavailable' })).toBe(first);
  expect(learn(NOTHING, { what: 'failed', problem: 'unavailable' }).problem).toBe('unavailable');
});
