/** Among whom to look for those who left: one of the three. */
export type Whom = { group: string } | { city: string } | { customers: string[] };

export const MOST_CUSTOMERS = 1000;

const ID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi;
const NUMBER_OR_ADDRESS = /[^\s,;，；、"']+@[^\s,;，；、"']+|(?:\+?86[\s-]?)?1\d{2}[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g;

/** Customers in a list that was pasted, each once: their ids, and for lines without one the number or e-mail by which to find them. */
export function pasted(text: string): { ids: string[]; keys: string[]; unread: number } {
  const ids = new Set<string>();
  const keys = new Set<string>();
  let unread = 0;
  for (const line of text.split(/\r?\n/).filter((one) => one.trim() !== '')) {
    const named = line.match(ID) ?? [];
    named.forEach((id) => ids.add(id.toLowerCase()));
    const other = named.length > 0 ? [] : (line.match(NUMBER_OR_ADDRESS) ?? []);
    other.forEach((key) => keys.add(key.replaceAll(/[\s-]/g, '')));
    if (named.length + other.length === 0) {
      unread += 1;
    }
  }
  return { ids: [...ids], keys: [...keys], unread };
}
