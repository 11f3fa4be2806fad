import { useEffect, useEffectEvent, useState } from 'react';
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useClient } from 'urql';
import { onEnd, pipe, subscribe } from 'wonka';
import { useLine } from '../graph/useLine';

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
const HELD_MS = 5000;

type Options = {
  pause?: boolean;
  /** The line was broken and holds again: what happened meanwhile was not told. */
  onBack?: () => void;
};

/** Listens, and listens again when the line breaks or the token it was opened with is over. Answers whether the line holds. */
export function useLive<Result, Variables extends AnyVariables>(
  subscription: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  onNews: (news: Result) => void,
  { pause = false, onBack }: Options = {},
): boolean {
  const client = useClient();
  const line = useLine();
  const [holds, setHolds] = useState(true);
  const tell = useEffectEvent(onNews);
  const back = useEffectEvent(() => onBack?.());
  const key = JSON.stringify(variables);
  useEffect(() => {
    if (pause) {
      return;
    }
    let wait = FIRST_WAIT_MS;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let news: { unsubscribe: () => void } | undefined;
    let isBroken = false;
    let ended = false;

    function open(): void {
      setHolds(true);
      if (isBroken) {
        isBroken = false;
        back();
      }
    }
    function again(): void {
      if (!ended) {
        isBroken = true;
        clearTimeout(timer);
        timer = setTimeout(listen, wait);
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      }
    }
    function listen(): void {
      news?.unsubscribe();
      const began = Date.now();
      const hasHeld = () => Date.now() - began > HELD_MS;
      news = pipe(
        client.subscription(subscription, JSON.parse(key) as Variables),
        // the server ends what somebody listens to when their token is over
        onEnd(() => {
          wait = hasHeld() ? FIRST_WAIT_MS : wait;
          again();
        }),
        subscribe(({ data, error }) => {
          if (data !== undefined) {
            wait = FIRST_WAIT_MS;
            open();
            tell(data);
          }
          if (error) {
            wait = hasHeld() ? FIRST_WAIT_MS : wait;
            setHolds(false);
            again();
          }
        }),
      );
    }
    const stopWatching = line.whenOpen(open);
    listen();
    return () => {
      ended = true;
      stopWatching();
      clearTimeout(timer);
      news?.unsubscribe();
    };
  }, [client, line, subscription, key, pause]);
  return holds;
}
