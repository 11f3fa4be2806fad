import { useEffect, useEffectEvent } from 'react';

/** Asks again when something newer is known than what was answered. */
export function useRefresh(again: () => void, answered: number | undefined, newest: number | null): void {
  const isBehind = answered !== undefined && newest !== null && newest > answered;
  const ask = useEffectEvent(again);
  useEffect(() => {
    if (isBehind) {
      ask();
    }
  }, [isBehind, newest]);
}
