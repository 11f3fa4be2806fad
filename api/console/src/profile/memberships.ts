import type { BelongingFragment } from '../graph/documents';

/** Every group once, the households first, then those that last. */
export function membershipsOf(households: BelongingFragment[], groups: BelongingFragment[]): BelongingFragment[] {
  const byId = new Map([...groups, ...households].map((membership) => [membership.group.id, membership]));
  const rank = ({ group, to }: BelongingFragment) => (group.kind === 'HOUSEHOLD' ? 0 : 1) + (to === null ? 0 : 2);
  return [...byId.values()].toSorted((one, other) => rank(one) - rank(other));
}
