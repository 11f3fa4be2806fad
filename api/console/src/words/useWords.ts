import { createContext, useContext } from 'react';
import type { Format } from './format';
import type { Words } from './en';

export const LANGUAGES = { zh: '中文', en: 'English' } as const;

export type Language = keyof typeof LANGUAGES;

export type Speech = { language: Language; words: Words; format: Format; speak: (language: Language) => void };

export const SpeechContext = createContext<Speech | null>(null);

/** The texts and formats of the language that is chosen. */
export function useWords(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) {
    throw new Error('There is no language here');
  }
  return speech;
}

/** A word for a code that systems outside made up; the code itself where nobody gave it a name. */
export function wordFor(words: Record<string, string>, code: string): string {
  return words[code] ?? code.replaceAll(/[_-]/g, ' ');
}
