import { keep, kept } from './kept';

export const THEMES = ['system', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

const KEPT = 'c360.theme';

export function preferredTheme(): Theme {
  const theme = kept(KEPT);
  return THEMES.find((known) => known === theme) ?? 'system';
}

export function wear(theme: Theme): void {
  keep(KEPT, theme);
  if (theme === 'system') {
    delete document.documentElement.dataset['theme'];
  } else {
    document.documentElement.dataset['theme'] = theme;
  }
}
