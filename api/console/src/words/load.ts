import type { Language } from './useWords';
import type { Words } from './en';

const KEPT = 'c360.language';

/** The texts of one language; only the chosen one is fetched. */
export async function wordsOf(language: Language): Promise<Words> {
  return (await (language === 'zh' ? import('./zh') : import('./en'))).default;
}

/** The language chosen before, else that of the browser. */
export function preferredLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'zh' || kept === 'en') {
    return kept;
  }
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
}
