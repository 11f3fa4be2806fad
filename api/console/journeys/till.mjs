// A till of another maker embeds ours: it gives the token of its clerk, says whom it scanned, and hears what came of it.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { audit } from './audit.mjs';
import { enter, openWindow } from './browser.mjs';
import { happen, hasWorld } from './say.mjs';
import { wordsOf } from './words.mjs';

const VISITOR = '陈晓明';

/** What a page says first on its line. */
function firstMessage(page) {
  return new Promise((resolve) => page.on('websocket', (line) => line.once('framesent', ({ payload }) => resolve(JSON.parse(String(payload))))));
}

const page = (frame, token) => `<!doctype html><html lang="en"><title>Till</title><main><h1>Till 7</h1>
  <iframe title="Customer" src="${frame}" width="900" height="600"></iframe></main>
  <script>
    window.heard = [];
    addEventListener('message', (event) => {
      heard.push(event.data);
      if (event.data.c360 === 'token-please') event.source.postMessage({ c360: 'token', token: ${JSON.stringify(token)} }, event.origin);
    });
    window.say = (message) => document.querySelector('iframe').contentWindow.postMessage(message, ${JSON.stringify(new URL(frame).origin)});
  </script></html>`;

export default async function till({ browser, origin }) {
  const words = await wordsOf('en');
  const clerk = await openWindow(browser);
  const signedIn = firstMessage(clerk);
  await enter(clerk, origin, 'clerk', 'till?till=7');
  const token = (await signedIn).payload.Authorization.replace('Bearer ', '');
  await clerk.context().close();

  const window = await openWindow(browser);
  const frame = `${origin}/console/till?till=8`;
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(page(frame, token)));
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address();
  const heard = (what) => window.waitForFunction((name) => window.heard.find(({ c360 }) => c360 === name), what).then((found) => found.jsonValue());

  try {
    await window.goto(`http://localhost:${port}/`);
    await heard('ready');
    const shown = window.frameLocator('iframe');
    await shown.getByText(words.till.waiting).waitFor();
    assert.equal(await shown.locator('.bar').count(), 0, 'the frame holds the till and nothing else');
    await audit(window, 'a till within a till');
    if (hasWorld) {
      // nobody to whom another journey, or this one before, has proposed anything
      const number = `135${String(Date.now()).slice(-8)}`;
      await happen(`visitor ${number}`);
      await window.evaluate((customer) => window.say({ c360: 'recognise', customer }), { msisdn: number });
      await shown.locator('.till-popup').waitFor();
      await shown.getByText(VISITOR).waitFor();
      const told = await heard('shown');
      assert.ok(told.decision && !JSON.stringify(told).includes(VISITOR), 'the host hears of nobody by name');
      await shown.getByRole('button', { name: `${words.action.later}: ` }).first().click();
      assert.equal((await heard('answered')).outcome, 'LATER');
      await audit(window, 'a till within a till, pop-up');
      await window.evaluate(() => window.say({ c360: 'scene', busy: true }));
      await shown.getByLabel(words.till.scenes.BUSY).and(shown.locator(':checked')).waitFor();
    }

    // the same page at another origin, which the settings do not name
    await window.goto(`http://127.0.0.1:${port}/`);
    await window.waitForTimeout(1500);
    assert.deepEqual(await window.evaluate(() => window.heard), [], 'nobody else may embed it');
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
