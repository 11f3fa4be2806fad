import type { Client } from 'graphql-ws';
import type { ExecutionResult, SubscriptionForwarder } from '@urql/core';
import type { Session } from '../session/session';

const ASK_EVERY_MS = 12_000;
const SILENCE_MS = 5000;
const REFUSED = 4401;

/**
 * The WebSocket over which news come, open while anybody listens. It signs in with the token of the moment; when it breaks,
 * whoever listens is told and listens again.
 */
export class Line {
  readonly #session: Session;
  readonly #whenOpen = new Set<() => void>();
  #client: Promise<Client> | null = null;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Calls back each time the line is open, before anything is listened to on it. */
  whenOpen(callback: () => void): () => void {
    this.#whenOpen.add(callback);
    return () => this.#whenOpen.delete(callback);
  }

  /** Listens to what a document that the api knows asks for. */
  readonly forward: SubscriptionForwarder = (body) => ({
    subscribe: (sink) => {
      let end: (() => void) | null = null;
      let isOver = false;
      this.#connected().then(
        (client) => {
          if (!isOver) {
            // the api knows the document by its hash; the protocol wants a text in any case
            end = client.subscribe({ ...body, query: '' }, {
              next: (news) => sink.next(news as ExecutionResult),
              error: (problem) => sink.error(problem),
              complete: () => sink.complete(),
            });
          }
        },
        (problem: unknown) => sink.error(problem),
      );
      return {
        unsubscribe: () => {
          isOver = true;
          end?.();
        },
      };
    },
  });

  /** The client is fetched when the first one listens: most screens do not. */
  #connected(): Promise<Client> {
    this.#client ??= import('graphql-ws/client').then(({ createClient }) => this.#create(createClient));
    this.#client.catch(() => {
      this.#client = null;
    });
    return this.#client;
  }

  #create(createClient: typeof import('graphql-ws/client').createClient): Client {
    let silence: ReturnType<typeof setTimeout> | undefined;
    const client = createClient({
      url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
      connectionParams: async () => ({ Authorization: `Bearer ${await this.#session.token()}` }),
      retryAttempts: 0,
      keepAlive: ASK_EVERY_MS,
      on: {
        connected: () => this.#whenOpen.forEach((callback) => callback()),
        // a network that is gone does not always say so
        ping: (received) => {
          if (!received) {
            silence = setTimeout(() => client.terminate(), SILENCE_MS);
          }
        },
        pong: () => clearTimeout(silence),
        closed: (event) => {
          clearTimeout(silence);
          if ((event as CloseEvent).code === REFUSED) {
            this.#session.ended();
          }
        },
      },
    });
    return client;
  }
}
