import type { BelongingFragment } from '../graph/documents';

function members({ group }: BelongingFragment): string {
  return group.members
    .map(({ id }) => id)
    .toSorted()
    .join();
}

/** Every group once, the households first, then those that last. A household that we found out tells more than the same one declared. */
export function membershipsOf(households: BelongingFragment[], groups: BelongingFragment[]): BelongingFragment[] {
  const found = new Set(households.filter(({ derived }) => derived).map(members));
  const byId = new Map([...groups, ...households].map((membership) => [membership.group.id, membership]));
  const rank = ({ group, to }: BelongingFragment) => (group.kind === 'HOUSEHOLD' ? 0 : 1) + (to === null ? 0 : 2);
  return [...byId.values()]
    .filter((one) => one.derived || one.group.kind !== 'HOUSEHOLD' || !found.has(members(one)))
    .toSorted((one, other) => rank(one) - rank(other));
}
