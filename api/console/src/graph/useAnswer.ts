import { useCallback, useEffect } from 'react';
import type { AnyVariables, CombinedError, RequestPolicy, TypedDocumentNode } from '@urql/core';
import { useQuery } from 'urql';
import { problemOf, type Problem } from './problem';

/** What is known of a question: nothing yet, that it failed, or its answer, perhaps of before. */
export type Answer<Result> = {
  result: Result | undefined;
  /** Of the whole; set only when there is no result. */
  problem: Problem | null;
  /** Of parts, or of the last attempt to ask again. */
  error: CombinedError | undefined;
  asking: boolean;
  again: () => void;
};

const AGAIN_MS = 4000;

/** Asks, and asks again when told to or when what was away may be back; what was known stays while it does. */
export function useAnswer<Result, Variables extends AnyVariables>(
  query: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  options: { pause?: boolean; policy?: RequestPolicy } = {},
): Answer<Result> {
  const [state, ask] = useQuery({
    query,
    variables,
    pause: options.pause ?? false,
    ...(options.policy && { requestPolicy: options.policy }),
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const nothing = state.data === undefined || state.data === null || isEmpty(state.data);
  const problem = nothing && state.error ? problemOf(state.error) : null;
  const mayComeBack = (problem === 'unavailable' || problem === 'network') && !state.fetching;
  useEffect(() => {
    if (mayComeBack) {
      const timer = setInterval(() => document.visibilityState === 'visible' && again(), AGAIN_MS);
      return () => clearInterval(timer);
    }
    return undefined;
  }, [mayComeBack, again]);
  return {
    result: nothing && state.error ? undefined : (state.data ?? undefined),
    problem,
    error: state.error,
    asking: state.fetching || state.stale,
    again,
  };
}

function isEmpty(result: object): boolean {
  return Object.values(result).every((value) => value === null);
}
