import { useEffect, useEffectEvent, useState } from 'react';
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useClient } from 'urql';
import { onEnd, pipe, subscribe } from 'wonka';

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
const HELD_MS = 5000;

/** Listens, and listens again when the line breaks. Answers whether the line holds. */
export function useLive<Result, Variables extends AnyVariables>(
  subscription: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  onNews: (news: Result) => void,
  pause = false,
): boolean {
  const client = useClient();
  const [holds, setHolds] = useState(true);
  const tell = useEffectEvent(onNews);
  const key = JSON.stringify(variables);
  useEffect(() => {
    if (pause) {
      return;
    }
    let wait = FIRST_WAIT_MS;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let line: { unsubscribe: () => void } | undefined;
    let ended = false;

    function again(): void {
      if (!ended) {
        clearTimeout(timer);
        timer = setTimeout(listen, wait);
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      }
    }
    function listen(): void {
      line?.unsubscribe();
      const began = Date.now();
      line = pipe(
        client.subscription(subscription, JSON.parse(key) as Variables),
        // a server ends quiet lines after a while
        onEnd(() => {
          wait = Date.now() - began > HELD_MS ? FIRST_WAIT_MS : wait;
          again();
        }),
        subscribe(({ data, error, hasNext }) => {
          if (data !== undefined) {
            wait = FIRST_WAIT_MS;
            setHolds(true);
            tell(data);
          }
          if (error) {
            const held = Date.now() - began > HELD_MS;
            setHolds(held);
            wait = held ? FIRST_WAIT_MS : wait;
          }
          if (error ?? !hasNext) {
            again();
          }
        }),
      );
    }
    listen();
    return () => {
      ended = true;
      clearTimeout(timer);
      line?.unsubscribe();
    };
  }, [client, subscription, key, pause]);
  return holds;
}
