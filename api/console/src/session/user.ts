/** What somebody does here, by the name that the realm has for it. */
export const ROLES = ['service-rep', 'store-clerk', 'winback-agent', 'complaint-handler', 'steward', 'privacy-officer', 'analyst', 'admin'] as const;

export type Role = (typeof ROLES)[number];

/** Who is signed in, as the token says. For showing only: the server decides. */
export type User = {
  name: string;
  login: string;
  roles: Role[];
  store: string | null;
  city: string | null;
  department: string | null;
};

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function claimsOf(token: string): Record<string, unknown> {
  const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
}

/** When a token ends, in milliseconds; now when it does not say. */
export function expiryOf(token: string): number {
  const { exp } = claimsOf(token);
  return typeof exp === 'number' ? exp * 1000 : Date.now();
}

/** Reads the claims of a token; nothing is verified, since nothing is decided by it. */
export function userOf(token: string): User {
  const claims = claimsOf(token);
  const access = claims['realm_access'] as { roles?: unknown } | undefined;
  const named = Array.isArray(access?.roles) ? access.roles : [];
  const login = text(claims['preferred_username']) ?? '';
  const family = text(claims['family_name']);
  const given = text(claims['given_name']);
  const chinese = /\p{Script=Han}/u.test(`${family}${given}`);
  const full = family && given ? (chinese ? family + given : `${given} ${family}`) : text(claims['name']);
  return {
    name: full ?? login,
    login,
    roles: ROLES.filter((role) => named.includes(role)),
    store: text(claims['store']),
    city: text(claims['city']),
    department: text(claims['department']),
  };
}
