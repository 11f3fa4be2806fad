import type { CustomerKey } from '../graph/documents';

const MOBILE = /^(?:\+?86)?1\d{10}$/;
const RESIDENT_ID = /^\d{17}[\dX]$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const CARD = /^(?=.*\d)[\w-]{6,}$/;

/** The key that was typed, as far as it can only be one: whoever has it can be opened without being searched for. Null for words. */
export function exactKey(typed: string): CustomerKey | null {
  const text = typed.trim();
  const digits = text.replaceAll(/[\s-]/g, '');
  if (MOBILE.test(digits)) {
    return { msisdn: digits };
  }
  if (RESIDENT_ID.test(digits)) {
    return { idNumber: digits };
  }
  if (EMAIL.test(text)) {
    return { email: text };
  }
  return CARD.test(text) ? { card: text } : null;
}
