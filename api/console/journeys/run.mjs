// Runs journeys in a real browser against an api that runs: node journeys/run.mjs [rep steward …]
// C360_ORIGIN is where the api is; C360_KNOWN is JSON of somebody who can be found: {"name": …, "number": …}.
import { mkdirSync } from 'node:fs';
import { audited } from './audit.mjs';
import { CHROMIUM, openBrowser } from './browser.mjs';
import { leave } from './say.mjs';

const JOURNEYS = ['rep', 'keyboard', 'clerk', 'till', 'handler', 'winback', 'steward', 'admin', 'privacy', 'states'];

if (CHROMIUM === undefined) {
  console.error('journeys: Chromium is missing. Install it, for example: apt-get install chromium; or set C360_CHROMIUM');
  process.exit(3);
}
const origin = process.env.C360_ORIGIN ?? 'http://127.0.0.1:8080';
const known = JSON.parse(process.env.C360_KNOWN ?? 'null');
const asked = process.argv.slice(2);
const browser = await openBrowser();
let failed = 0;
for (const name of asked.length > 0 ? asked : JOURNEYS) {
  const { default: journey } = await import(`./${name}.mjs`);
  const took = (what, milliseconds) => console.log(`  ${what}: ${Math.round(milliseconds)} ms`);
  const began = Date.now();
  try {
    console.log(`${name}`);
    await journey({ browser, origin, known, took });
    console.log(`${name}: passed in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  } catch (problem) {
    failed += 1;
    console.log(`${name}: FAILED after ${((Date.now() - began) / 1000).toFixed(1)} s\n  ${problem.stack}`);
    const folder = process.env.C360_SHOTS;
    if (folder) {
      mkdirSync(folder, { recursive: true });
      for (const [i, page] of browser
        .contexts()
        .flatMap((context) => context.pages())
        .entries()) {
        await page.screenshot({ path: `${folder}/${name}-${i}.png` }).catch(() => {});
        console.log(`  ${page.url()}\n  ${page.problems?.join('\n  ')}`);
      }
    }
  }
  await Promise.all(browser.contexts().map((context) => context.close()));
}
console.log(`${audited.count} looks by axe-core, ${failed === 0 ? '0 violations' : 'see above'}`);
await browser.close();
leave();
process.exitCode = failed === 0 ? 0 : 1;
