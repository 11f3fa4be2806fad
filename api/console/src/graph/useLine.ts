import { createContext, useContext } from 'react';
import type { Line } from './line';

export const LineContext = createContext<Line | null>(null);

/** The line over which news come. */
export function useLine(): Line {
  const line = useContext(LineContext);
  if (line === null) {
    throw new Error('There is no line here');
  }
  return line;
}
