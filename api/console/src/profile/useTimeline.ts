import { useCallback, useEffect, useReducer, useRef } from 'react';
import { useClient } from 'urql';
import { Timeline, type TimelineFilter, type TimelinePageFragment } from '../graph/documents';
import { problemOf, type Problem } from '../graph/problem';

export type Contact = TimelinePageFragment['edges'][number]['node'];

type State = {
  contacts: Contact[] | null;
  /** Newer than what is shown, not yet shown. */
  newer: Contact[];
  older: { cursor: string | null; has: boolean };
  problem: Problem | null;
};

type Event = { what: 'asked' } | { what: 'first' | 'next' | 'head'; page: TimelinePageFragment } | { what: 'failed'; problem: Problem } | { what: 'shown' };

const PAGE = 30;
const NOTHING: State = { contacts: null, newer: [], older: { cursor: null, has: false }, problem: null };

/** What happens to the timeline when something is learnt. What is new waits until somebody wants to see it. */
export function learn(state: State, event: Event): State {
  switch (event.what) {
    case 'asked':
      return NOTHING;
    case 'failed':
      return state.contacts === null ? { ...NOTHING, problem: event.problem } : state;
    case 'shown':
      return { ...state, contacts: [...state.newer, ...(state.contacts ?? [])], newer: [] };
    case 'head': {
      if (state.contacts === null) {
        return state;
      }
      const known = new Set(state.contacts.map((contact) => contact.id));
      return { ...state, newer: event.page.edges.map((edge) => edge.node).filter((contact) => !known.has(contact.id)) };
    }
    case 'first':
    case 'next': {
      const before = event.what === 'first' ? [] : (state.contacts ?? []);
      const known = new Set(before.map((contact) => contact.id));
      const more = event.page.edges.map((edge) => edge.node).filter((contact) => !known.has(contact.id));
      return {
        ...state,
        contacts: [...before, ...more],
        older: { cursor: event.page.pageInfo.endCursor, has: event.page.pageInfo.hasNextPage },
        problem: null,
      };
    }
  }
}

/** The timeline of a customer, page by page. A new revision looks for new contacts and leaves what is shown where it is. */
export function useTimeline(id: string, filter: TimelineFilter, revision: number | null) {
  const client = useClient();
  const [state, tell] = useReducer(learn, NOTHING);
  const filterKey = JSON.stringify(filter);
  const seen = useRef<number | null>(null);

  const ask = useCallback(
    async (what: 'first' | 'next' | 'head', after: string | null): Promise<void> => {
      const variables = { id, first: PAGE, after, filter: JSON.parse(filterKey) as TimelineFilter };
      const { data, error } = await client.query(Timeline, variables, { requestPolicy: 'network-only' });
      if (data?.customer) {
        seen.current = Math.max(seen.current ?? 0, data.customer.revision);
        tell({ what, page: data.customer.timeline });
      } else {
        tell({ what: 'failed', problem: error ? problemOf(error) : 'notFound' });
      }
    },
    [client, id, filterKey],
  );

  useEffect(() => {
    tell({ what: 'asked' });
    void ask('first', null);
  }, [ask]);

  useEffect(() => {
    if (revision !== null && seen.current !== null && revision > seen.current) {
      void ask('head', null);
    }
  }, [ask, revision]);

  return {
    ...state,
    again: () => void ask('first', null),
    showOlder: () => void ask('next', state.older.cursor),
    showNewer: () => tell({ what: 'shown' }),
  };
}
