import { Client, cacheExchange, fetchExchange, subscriptionExchange } from '@urql/core';
import type { Session } from '../session/session';
import type { Line } from './line';

/** Asks the api as whoever is signed in, and listens over the line. A refused token ends the session. */
export function clientFor(session: Session, line: Line): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange, subscriptionExchange({ forwardSubscription: line.forward })],
    requestPolicy: 'cache-and-network',
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('authorization', `Bearer ${await session.token()}`);
      const response = await fetch(input, { ...init, headers });
      if (response.status === 401) {
        session.ended();
      }
      return response;
    },
  });
}
