import { expect, test } from 'vitest';
import type { BelongingFragment } from '../graph/documents';
import { membershipsOf } from './memberships';

function of(id: string, kind: string, { to = null as string | null, derived = false, members = [id] } = {}): BelongingFragment {
  return { to, derived, group: { id, kind, members: members.map((member) => ({ id: member })) } } as unknown as BelongingFragment;
}

test('a household that two questions answer is shown once, and first', () => {
  const household = of('h', 'HOUSEHOLD');

  const all = membershipsOf([household], [of('g', 'ENTERPRISE'), of('h', 'HOUSEHOLD'), of('old', 'HOUSEHOLD', { to: '2024-01-01' })]);

  expect(all.map(({ group }) => group.id)).toEqual(['h', 'g', 'old']);
  expect(all[0]).toBe(household);
});

test('of the same people declared and found out, what was found out is shown, since it tells why', () => {
  const declared = of('crm/1', 'HOUSEHOLD', { members: ['a', 'b'] });
  const found = of('x', 'HOUSEHOLD', { members: ['b', 'a'], derived: true });

  expect(membershipsOf([declared, found], [declared, of('plan', 'FAMILY_PLAN', { members: ['a', 'b'] })]).map(({ group }) => group.id)).toEqual(['x', 'plan']);
});
