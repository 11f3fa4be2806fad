import type { CombinedError } from '@urql/core';

/** Why something is not there, as far as a person can act on it. */
export type Problem = 'network' | 'unavailable' | 'forbidden' | 'notFound' | 'ambiguous' | 'invalid' | 'conflict' | 'tooMuch' | 'broken';

const BY_CODE: Record<string, Problem> = {
  UNAVAILABLE: 'unavailable',
  TIMEOUT: 'unavailable',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'notFound',
  AMBIGUOUS: 'ambiguous',
  INVALID: 'invalid',
  CONFLICT: 'conflict',
  OVER_AUTHORITY: 'forbidden',
  TOO_LARGE: 'tooMuch',
  RATE_LIMITED: 'tooMuch',
};

type Refusal = { path?: readonly (string | number)[] | undefined; extensions?: Record<string, unknown> | undefined; message: string };

function ofRefusal(refusal: Refusal): Problem {
  return BY_CODE[String(refusal.extensions?.['code'])] ?? 'broken';
}

/** The problem of an answer as a whole. */
export function problemOf(error: CombinedError): Problem {
  const first = error.graphQLErrors[0];
  if (first !== undefined) {
    return ofRefusal(first);
  }
  const status = (error.response as Response | undefined)?.status;
  if (status === 429) {
    return 'tooMuch';
  }
  return status === undefined || status === 503 ? (status === 503 ? 'unavailable' : 'network') : 'broken';
}

/** What the server said that helps whoever asked; null when it is of no use to them. */
export function adviceOf(error: CombinedError): string | null {
  const first = error.graphQLErrors[0];
  return first !== undefined && ['invalid', 'conflict', 'ambiguous', 'forbidden'].includes(ofRefusal(first)) ? first.message : null;
}

/** The problem of one field of an answer, such as {@code ['customer', 'complaints']}; null when it is there. */
export function problemAt(error: CombinedError | undefined, ...path: string[]): Problem | null {
  const refusal = error?.graphQLErrors.find((candidate) => {
    const at = (candidate.path ?? []).filter((step) => typeof step === 'string');
    return at.length >= path.length && path.every((step, i) => at[i] === step);
  });
  return refusal === undefined ? null : ofRefusal(refusal);
}
