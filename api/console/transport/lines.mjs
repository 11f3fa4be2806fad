// What clients do that others wrote, graphql-ws and graphql-sse, against an api that runs: C360_ORIGIN says where, C360_HANDLER and
// C360_REP are tokens, C360_TILL one of a client that is bound to its documents, C360_CUSTOMER is the id of somebody who can complain.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createClient as overSse } from 'graphql-sse';
import { createClient as overSocket } from 'graphql-ws';
import WebSocket from 'ws';

const origin = process.env.C360_ORIGIN;
const socket = `${origin.replace('http', 'ws')}/graphql`;
const customer = process.env.C360_CUSTOMER;
const LEGAL = 'subscription { prompts(department: "legal") { open prompt { complaint } } }';
const OPEN = `mutation ($entry: ID!, $customer: ID!) {
  openComplaint(entry: $entry, customer: $customer, name: "Contract", topic: "legal", severity: MINOR) { id } }`;

const DOCUMENTS = JSON.parse(readFileSync(new URL('../documents.json', import.meta.url), 'utf8'));

/** What the console sends instead of a text that begins so. */
function documentId(beginning) {
  return `sha256:${Object.keys(DOCUMENTS).find((hash) => DOCUMENTS[hash].startsWith(beginning))}`;
}

function client(token, options = {}) {
  return overSocket({ url: socket, webSocketImpl: WebSocket, connectionParams: { Authorization: `Bearer ${token}` }, retryAttempts: 0, ...options });
}

/** Everything that one operation answers. */
async function all(of, query, variables) {
  return answered(of, { query, variables });
}

async function answered(of, question) {
  const answers = [];
  for await (const answer of of.iterate(question)) {
    answers.push(answer);
  }
  return answers;
}

/** The code with which a line refuses a question. */
async function refusedAs(token, question) {
  const refused = await answered(client(token), question).then(
    ([answer]) => answer.errors,
    (problem) => problem,
  );
  assert.ok(Array.isArray(refused), `${refused?.code} ${refused?.reason} ${refused}`);
  return refused[0].extensions.code;
}

/** Collects events, and waits for one that fits. */
function heard() {
  const events = [];
  const waiting = [];
  return {
    tell(event) {
      events.push(event);
      waiting.splice(0).forEach((look) => look());
    },
    // a subscription tells only of what happens once the server has it, and nobody says when that is: so it happens again
    async until(fits, what, happens) {
      const deadline = Date.now() + 10_000;
      for (let time = 0; !events.some(fits); time++) {
        assert.ok(Date.now() < deadline, `${what}: ${JSON.stringify(events)}`);
        await happens(time);
        await new Promise((resolve) => {
          waiting.push(resolve);
          setTimeout(resolve, 250);
        });
      }
    },
  };
}

async function closedWith(options, headers) {
  const line = new WebSocket(socket, 'graphql-transport-ws', { headers });
  return new Promise((resolve) => {
    line.on('open', () => options.forEach((message) => line.send(typeof message === 'string' ? message : JSON.stringify(message))));
    line.on('unexpected-response', (_request, response) => resolve(response.statusCode));
    line.on('close', (code) => resolve(code));
    line.on('error', () => {});
  });
}

const isOf = (complaint) => (event) => event.data?.prompts?.prompt.complaint.startsWith(complaint) && event.data.prompts.open;
const opened = (name) => async (time) => {
  const [answer] = await all(client(process.env.C360_HANDLER), OPEN, { entry: `${name}-${time}`, customer });
  assert.equal(answer.errors, undefined, JSON.stringify(answer));
};
const tests = {
  async 'graphql-ws: a question and its answer'() {
    const [answer] = await all(client(process.env.C360_REP), '{ __typename }');
    assert.equal(answer.data.__typename, 'Query');
    assert.ok(answer.extensions.cost.most > 0);
  },
  async 'graphql-ws: what a role may not see is refused'() {
    const [answer] = await all(client(process.env.C360_REP), LEGAL);
    assert.equal((answer.errors ?? answer)[0].extensions.code, 'FORBIDDEN');
  },
  async 'graphql-ws: a document that is known by its hash'() {
    const events = heard();
    const of = client(process.env.C360_HANDLER);
    const question = { query: '', documentId: documentId('subscription Prompts('), variables: { department: 'legal' } };
    const stop = of.subscribe(question, { next: events.tell, error: (problem) => events.tell({ problem: String(problem?.[0]?.message ?? problem?.reason ?? problem) + problem?.code }), complete: () => {} });
    await events.until(isOf('c360/line-0-'), 'the news', opened('line-0'));
    stop();
    await of.dispose();
    assert.equal(await refusedAs(process.env.C360_HANDLER, { query: '', documentId: `sha256:${'0'.repeat(64)}` }), 'UNKNOWN_DOCUMENT');
    assert.equal(await refusedAs(process.env.C360_HANDLER, { query: '', documentId: '{ __typename }' }), 'UNKNOWN_DOCUMENT');
  },
  async 'graphql-ws: a client that is bound to its documents sends no others'() {
    assert.equal(await refusedAs(process.env.C360_TILL, { query: 'subscription { popups(store: "guangzhou-01", till: "7") { decision } }' }), 'UNKNOWN_DOCUMENT');
    assert.equal(await refusedAs(process.env.C360_TILL, { query: '{ __typename }' }), 'UNKNOWN_DOCUMENT');
    assert.equal(await refusedAs(process.env.C360_TILL, { query: '', documentId: documentId('subscription Prompts('), variables: { department: 'legal' } }), 'FORBIDDEN');
  },
  async 'graphql-ws: without a token, with a bad one, with none at all'() {
    assert.equal(await closedWith([{ type: 'connection_init' }]), 4401);
    assert.equal(await closedWith([{ type: 'connection_init', payload: { Authorization: 'Bearer nonsense' } }]), 4401);
    assert.equal(await closedWith([{ type: 'subscribe', id: '1', payload: { query: '{ __typename }' } }]), 4401);
  },
  async 'graphql-ws: a page of another origin is not let in'() {
    assert.equal(await closedWith([], { Origin: 'https://elsewhere.example' }), 403);
  },
  async 'graphql-ws: a message that is too long ends the line'() {
    const init = { type: 'connection_init', payload: { Authorization: `Bearer ${process.env.C360_REP}` } };
    assert.equal(await closedWith([init, JSON.stringify({ type: 'subscribe', id: '1', payload: { query: `{ ${'x'.repeat(70_000)} }` } })]), 1009);
  },
  async 'graphql-ws: news come, and go on after the line broke'() {
    const events = heard();
    let line;
    const of = client(process.env.C360_HANDLER, {
      retryAttempts: 5,
      shouldRetry: () => true,
      on: { connected: (opened) => (line = opened) },
    });
    const stop = of.subscribe({ query: LEGAL }, { next: events.tell, error: (problem) => events.tell({ problem: String(problem?.[0]?.message ?? problem?.reason ?? problem) }), complete: () => {} });
    await events.until(isOf('c360/line-1-'), 'the first news', opened('line-1'));
    line.close(4205, 'the network is gone');
    await events.until(isOf('c360/line-2-'), 'the news after the line broke', opened('line-2'));
    stop();
    await of.dispose();
  },
  async 'graphql-sse: news come'() {
    const events = heard();
    const of = overSse({ url: `${origin}/graphql`, headers: { authorization: `Bearer ${process.env.C360_HANDLER}` }, retryAttempts: 0 });
    const stop = of.subscribe({ query: LEGAL }, { next: events.tell, error: (problem) => events.tell({ problem: String(problem?.[0]?.message ?? problem?.reason ?? problem) }), complete: () => {} });
    await events.until(isOf('c360/line-3-'), 'the news', opened('line-3'));
    stop();
    of.dispose();
  },
  async 'graphql-sse: what a role may not see is refused'() {
    const of = overSse({ url: `${origin}/graphql`, headers: { authorization: `Bearer ${process.env.C360_REP}` }, retryAttempts: 0 });
    const [answer] = await all(of, LEGAL);
    assert.equal(answer.errors[0].extensions.code, 'FORBIDDEN');
    of.dispose();
  },
};

let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
    console.log(`passed: ${name}`);
  } catch (problem) {
    failed += 1;
    console.log(`FAILED: ${name}\n  ${problem.stack ?? JSON.stringify(problem)}`);
  }
}
process.exit(failed === 0 ? 0 : 1);
