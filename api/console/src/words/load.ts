import type { Language } from './useWords';
import type { Words } from './en';
import { keep, kept } from '../shell/kept';

const KEPT = 'c360.language';

/** The texts of one language; only the chosen one is fetched. */
export async function wordsOf(language: Language): Promise<Words> {
  return (await (language === 'zh' ? import('./zh') : import('./en'))).default;
}

/** The language chosen before, else that of the browser. */
export function preferredLanguage(): Language {
  const language = kept(KEPT);
  if (language === 'zh' || language === 'en') {
    return language;
  }
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}

export function keepLanguage(language: Language): void {
  keep(KEPT, language);
}
