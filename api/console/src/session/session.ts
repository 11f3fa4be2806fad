import { challengeOf, randomSecret } from './pkce';
import { Host } from './host';
import { expiryOf, userOf, type User } from './user';

/** Where people sign in. */
export type Realm = { issuer: string; client: string };

/** Tokens live here and nowhere else: a reload signs in again, which the realm does without asking. */
type Tokens = { access: string; refresh: string | null; id: string | null; expires: number };

/** What is kept while the browser is away at the realm: no token. */
type Departure = { state: string; secret: string; path: string };

const DEPARTURE = 'c360.departure';
const REFRESH_BEFORE_MS = 30_000;

/** The realm does not answer; what was asked can be asked again. */
export class SignInUnavailable extends Error {}

/** Where tokens come from, and how whoever has them leaves. */
type Source = {
  /** Newer ones; null when there are none any more. */
  refresh: (tokens: Tokens) => Promise<Tokens | null>;
  leave: (tokens: Tokens) => void;
};

/** Signed in as somebody, until the realm says otherwise. */
export class Session {
  readonly user: User;
  /** The page that embeds us; null when we stand alone. */
  readonly host: Host | null;
  readonly #source: Source;
  #tokens: Tokens;
  #refreshing: Promise<void> | null = null;
  readonly #whenEnded = new Set<() => void>();

  constructor(source: Source, tokens: Tokens, host: Host | null = null) {
    this.#source = source;
    this.#tokens = tokens;
    this.host = host;
    this.user = userOf(tokens.access);
  }

  /** A token that is good for some seconds at least. */
  async token(): Promise<string> {
    if (this.#tokens.expires - Date.now() < REFRESH_BEFORE_MS) {
      this.#refreshing ??= this.#refresh().finally(() => {
        this.#refreshing = null;
      });
      await this.#refreshing;
    }
    return this.#tokens.access;
  }

  /** Calls back when the session has ended: nobody can ask anything any more. */
  whenEnded(callback: () => void): () => void {
    this.#whenEnded.add(callback);
    return () => this.#whenEnded.delete(callback);
  }

  ended(): void {
    this.#whenEnded.forEach((callback) => callback());
  }

  signOut(): void {
    this.#source.leave(this.#tokens);
  }

  async #refresh(): Promise<void> {
    const tokens = await this.#source.refresh(this.#tokens);
    if (tokens === null) {
      this.ended();
    } else {
      this.#tokens = tokens;
    }
  }
}

/** Tokens of the realm. Leaving goes there; it forgets the session and comes back to the page for those who left. */
function ofRealm(realm: Realm): Source {
  return {
    refresh: async ({ refresh }) =>
      refresh === null ? null : askForTokens(realm, { grant_type: 'refresh_token', refresh_token: refresh }),
    leave: ({ id }) => {
      const url = new URL(`${realm.issuer}/protocol/openid-connect/logout`);
      url.searchParams.set('client_id', realm.client);
      url.searchParams.set('post_logout_redirect_uri', `${location.origin}/console/signed-out`);
      if (id) {
        url.searchParams.set('id_token_hint', id);
      }
      location.assign(url);
    },
  };
}

/** The session of whoever works at the till that embeds us; null when it gives no token. */
export async function embedded(host: Host): Promise<Session | null> {
  const tokens = async () => {
    const access = await host.token();
    return access === null ? null : { access, refresh: null, id: null, expires: expiryOf(access) };
  };
  const first = await tokens();
  return first && new Session({ refresh: tokens, leave: () => undefined }, first, host);
}

/** Leaves for the realm; the browser comes back to the same path. */
export async function signIn(realm: Realm, path: string): Promise<void> {
  const departure: Departure = { state: randomSecret(), secret: randomSecret(), path };
  sessionStorage.setItem(DEPARTURE, JSON.stringify(departure));
  const url = new URL(`${realm.issuer}/protocol/openid-connect/auth`);
  url.search = new URLSearchParams({
    client_id: realm.client,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: returnAddress(),
    state: departure.state,
    code_challenge: await challengeOf(departure.secret),
    code_challenge_method: 'S256',
    ui_locales: document.documentElement.lang,
  }).toString();
  location.replace(url);
}

/**
 * The session of somebody who comes back from the realm; null when nobody does. The address bar then shows the path that
 * they left from.
 */
export async function arrive(realm: Realm): Promise<Session | null> {
  const answer = new URLSearchParams(location.search);
  const code = answer.get('code');
  const departure = takeDeparture();
  if (code === null || departure === null || departure.state !== answer.get('state')) {
    return null;
  }
  const tokens = await askForTokens(realm, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: returnAddress(),
    code_verifier: departure.secret,
  });
  history.replaceState(null, '', departure.path);
  return tokens && new Session(ofRealm(realm), tokens);
}

function returnAddress(): string {
  return `${location.origin}/console/`;
}

function takeDeparture(): Departure | null {
  const kept = sessionStorage.getItem(DEPARTURE);
  sessionStorage.removeItem(DEPARTURE);
  return kept === null ? null : (JSON.parse(kept) as Departure);
}

/** Null when the realm refuses. */
async function askForTokens(realm: Realm, form: Record<string, string>): Promise<Tokens | null> {
  let response: Response;
  try {
    response = await fetch(`${realm.issuer}/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: realm.client, ...form }),
    });
  } catch (cause) {
    throw new SignInUnavailable('The realm does not answer', { cause });
  }
  if (response.status >= 500) {
    throw new SignInUnavailable(`The realm answers ${response.status}`);
  }
  if (!response.ok) {
    return null;
  }
  const answer = (await response.json()) as Record<string, string | number | undefined>;
  return {
    access: String(answer['access_token']),
    refresh: answer['refresh_token'] === undefined ? null : String(answer['refresh_token']),
    id: answer['id_token'] === undefined ? null : String(answer['id_token']),
    expires: Date.now() + Number(answer['expires_in'] ?? 60) * 1000,
  };
}
