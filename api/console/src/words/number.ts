/** A phone number in groups that people can read aloud; anything else as it is. */
export function readable(number: string): string {
  const mobile = /^(?:\+?86[- ]?)?(1\d{2})(\d{4})(\d{4})$/.exec(number.trim());
  return mobile === null ? number : mobile.slice(1).join(' ');
}
