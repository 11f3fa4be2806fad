// The audits of graphql-http for servers, against an api that runs: C360_ORIGIN says where, C360_ADMIN is a token of somebody who
// may look at the schema.
import { serverAudits } from 'graphql-http';

const audits = serverAudits({
  url: `${process.env.C360_ORIGIN}/graphql`,
  fetchFn: (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${process.env.C360_ADMIN}`);
    return fetch(input, { ...init, headers });
  },
});
let ok = 0;
for (const { id, name, fn } of audits) {
  const result = await fn();
  if (result.status === 'ok') {
    ok += 1;
  } else {
    console.log(`${result.status} ${id} ${name}: ${result.reason} (${result.response?.status})`);
  }
}
console.log(`${ok} of ${audits.length} audits`);
process.exitCode = ok === audits.length ? 0 : 1;
