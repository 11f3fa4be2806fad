/** A customer who was looked at. */
export type Recent = { id: string; name: string; about: string };

const MOST = 6;

// in memory only: names are never put into storage
let recents: readonly Recent[] = [];

/** Whom somebody looked at since the page was opened, the last one first. */
export function recentlyOpened(): readonly Recent[] {
  return recents;
}

/** Remembers that somebody was looked at. */
export function remember(customer: Recent): void {
  recents = [customer, ...recents.filter(({ id }) => id !== customer.id)].slice(0, MOST);
}

/** Forgets somebody who was erased. */
export function forget(id: string): void {
  recents = recents.filter((customer) => customer.id !== id);
}
