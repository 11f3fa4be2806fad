import { useEffect } from 'react';

/** True where keys are text. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

/** Listens to keys of the whole page. A plain letter is text while somebody types; 'mod+k' is Ctrl or ⌘ with K. */
export function useKeys(keys: Record<string, (event: KeyboardEvent) => void>): void {
  useEffect(() => {
    function listen(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) {
        return;
      }
      const mod = event.ctrlKey || event.metaKey;
      const action = keys[mod ? `mod+${event.key.toLowerCase()}` : event.key] ?? (mod ? undefined : keys[event.key.toLowerCase()]);
      if (action && (mod || event.key === 'Escape' || !isTyping(event.target)) && !event.altKey) {
        action(event);
      }
    }
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
