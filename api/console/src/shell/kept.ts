// A browser refuses its storage to a page in another page's frame: then nothing is remembered, and that is all.

/** What was kept under this name; null when nothing was, or nothing may be. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next time, where that is allowed. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // it holds until the page is left
  }
}
