import { expect, test } from 'vitest';
import { challengeOf, randomSecret } from './pkce';
import { userOf } from './user';

function token(claims: object): string {
  return `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;
}

test('knows its roles and leaves others out', () => {
  const user = userOf(
    token({ preferred_username: 'rep', family_name: '李', given_name: '娜', city: '广州', realm_access: { roles: ['offline_access', 'service-rep'] } }),
  );

  expect(user).toEqual({ name: '李娜', login: 'rep', roles: ['service-rep'], store: null, city: '广州', department: null });
});

test('a token that says little is somebody without a role', () => {
  expect(userOf(token({ preferred_username: 'x' })).roles).toEqual([]);
});

test('the challenge is that of the standard', async () => {
  // RFC 7636, appendix B
  expect(await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
  expect(randomSecret()).toMatch(/^[\w-]{43}$/);
});
