import type { CustomerKey, ActionOutcome } from '../graph/documents';

/** What the page that embeds us says. */
export type FromHost =
  | { c360: 'token'; token: string }
  /** Somebody stands at the till: a card was scanned, a number was typed. */
  | { c360: 'recognise'; customer: CustomerKey }
  | { c360: 'scene'; busy: boolean };

/** What we say to it: nothing of a person. */
export type ToHost =
  | { c360: 'token-please' }
  | { c360: 'ready' }
  | { c360: 'shown'; decision: string; actions: number; height: number }
  | { c360: 'closed' }
  | { c360: 'answered'; decision: string; action: string; outcome: ActionOutcome }
  | { c360: 'taken-back'; decision: string; action: string };

const PATIENCE_MS = 4000;

/**
 * The page that embeds the till. The realm's sign-in cannot be shown in a frame, so the host gives the token of whoever works
 * there. Who may embed us is decided by frame-ancestors before any script of ours runs; only the parent is listened to, and it is
 * answered at the origin that gave the token.
 */
export class Host {
  readonly #listeners = new Set<(said: FromHost) => void>();
  #origin: string | null = null;

  constructor() {
    window.addEventListener('message', (event: MessageEvent<unknown>) => {
      const said = saidIn(event.data);
      if (event.source === window.parent && said !== null && (this.#origin === null ? said.c360 === 'token' : event.origin === this.#origin)) {
        this.#origin = event.origin;
        this.#listeners.forEach((listener) => listener(said));
      }
    });
  }

  /** The host of this page; null when it stands alone. */
  static ofThisPage(): Host | null {
    return window.parent === window ? null : new Host();
  }

  /** A token; null when the host gives none in time. */
  token(): Promise<string | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => done(null), PATIENCE_MS);
      const end = this.listen((said) => said.c360 === 'token' && done(said.token));
      function done(token: string | null): void {
        clearTimeout(timer);
        end();
        resolve(token);
      }
      this.tell({ c360: 'token-please' });
    });
  }

  tell(message: ToHost): void {
    // before the first token nobody knows the origin; what is said then is no secret
    window.parent.postMessage(message, this.#origin ?? '*');
  }

  /** Calls back until told to stop. */
  listen(listener: (said: FromHost) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

const KEYS = ['id', 'msisdn', 'email', 'idNumber', 'account', 'card'] as const;

/** A message of ours; null for anything else that pages send each other. */
export function saidIn(message: unknown): FromHost | null {
  if (typeof message !== 'object' || message === null || !('c360' in message)) {
    return null;
  }
  const { c360, token, busy, customer } = message as Record<string, unknown>;
  if (c360 === 'token' && typeof token === 'string') {
    return { c360, token };
  }
  if (c360 === 'scene' && typeof busy === 'boolean') {
    return { c360, busy };
  }
  if (c360 === 'recognise' && typeof customer === 'object' && customer !== null) {
    const given = KEYS.flatMap((key) => {
      const value = (customer as Record<string, unknown>)[key];
      return typeof value === 'string' ? [[key, value] as const] : [];
    });
    return given.length === 1 ? { c360, customer: Object.fromEntries(given) as CustomerKey } : null;
  }
  return null;
}
