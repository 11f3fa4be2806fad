import { challengeOf, randomSecret } from './pkce';
import { userOf, type User } from './user';

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

/** Signed in as somebody, until the realm says otherwise. */
export class Session {
  readonly user: User;
  readonly #realm: Realm;
  #tokens: Tokens;
  #refreshing: Promise<void> | null = null;
  readonly #whenEnded = new Set<() => void>();

  constructor(realm: Realm, tokens: Tokens) {
    this.#realm = realm;
    this.#tokens = tokens;
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

  /** Leaves for the realm, which forgets the session and comes back to the page for those who left. */
  signOut(): void {
    const url = new URL(`${this.#realm.issuer}/protocol/openid-connect/logout`);
    url.searchParams.set('client_id', this.#realm.client);
    url.searchParams.set('post_logout_redirect_uri', `${location.origin}/console/signed-out`);
    if (this.#tokens.id) {
      url.searchParams.set('id_token_hint', this.#tokens.id);
    }
    location.assign(url);
  }

  async #refresh(): Promise<void> {
    if (this.#tokens.refresh === null) {
      this.ended();
      return;
    }
    const tokens = await askForTokens(this.#realm, { grant_type: 'refresh_token', refresh_token: this.#tokens.refresh });
    if (tokens === null) {
      this.ended();
      return;
    }
    this.#tokens = tokens;
  }
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
  return tokens && new Session(realm, tokens);
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
