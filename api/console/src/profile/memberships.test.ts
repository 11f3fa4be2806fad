import { expect, test } from 'vitest';
import type { BelongingFragment } from '../graph/documents';
import { membershipsOf } from './memberships';

function of(id: string, kind: string, to: string | null = null): BelongingFragment {
  return { to, group: { id, kind } } as unknown as BelongingFragment;
}

test('a household that two questions answer is shown once, and first', () => {
  const household = of('h', 'HOUSEHOLD');

  const all = membershipsOf([household], [of('g', 'ENTERPRISE'), of('h', 'HOUSEHOLD'), of('old', 'HOUSEHOLD', '2024-01-01')]);

  expect(all.map(({ group }) => group.id)).toEqual(['h', 'g', 'old']);
  expect(all[0]).toBe(household);
});
