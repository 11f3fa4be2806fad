import { Client, cacheExchange, fetchExchange } from '@urql/core';
import type { Session } from '../session/session';

/** Asks the api as whoever is signed in. A refused token ends the session. */
export function clientFor(session: Session): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchSubscriptions: true,
    exchanges: [cacheExchange, fetchExchange],
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
