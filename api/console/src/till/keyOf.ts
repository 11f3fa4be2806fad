import type { CustomerKey } from '../graph/documents';

/** What a scanner or a clerk gave, as the key that it is: an e-mail, a mobile number, else a card. */
export function keyOf(given: string): CustomerKey {
  const text = given.trim();
  if (text.includes('@')) {
    return { email: text };
  }
  return /^(?:\+?86)?1\d{10}$/.test(text.replaceAll(/[\s-]/g, '')) ? { msisdn: text } : { card: text };
}
