// Makes the pictures of the documentation from a stack that runs: npm run screenshots
// C360_ORIGIN is where the api is, C360_KNOWN whom to show: {"name": …, "number": …}. They are put into docs/images.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { speak } from './audit.mjs';
import { enter, openBrowser, openWindow } from './browser.mjs';

const origin = process.env.C360_ORIGIN ?? 'http://127.0.0.1:8080';
const known = JSON.parse(process.env.C360_KNOWN ?? '{"number":"张"}');
const folder = fileURLToPath(new URL('../../../docs/images/', import.meta.url));
mkdirSync(folder, { recursive: true });

const SCREENS = [
  { name: 'search', user: 'rep', path: `search?q=${encodeURIComponent(known.number)}`, ready: '.hit' },
  {
    name: 'profile',
    user: 'rep',
    path: `search?q=${encodeURIComponent(known.number)}`,
    ready: '.hit',
    act: async (page) => {
      await page.locator('.search-input').press('Enter');
      await page.locator('.contact').first().waitFor();
    },
  },
  {
    name: 'steward',
    user: 'steward',
    path: '',
    ready: '.match',
    act: async (page) => {
      await page.locator('.match').first().click();
      await page.locator('.waterfall').waitFor();
    },
  },
  {
    name: 'complaints',
    user: 'handler',
    path: '',
    ready: '.match',
    act: async (page) => {
      await page.locator('.match').first().click();
      await page.locator('.case-entry').waitFor();
    },
  },
  { name: 'operations', user: 'admin', path: 'operations', ready: 'table' },
];

const asked = process.argv.slice(2);
const browser = await openBrowser();
for (const { name, user, path, ready, act } of SCREENS.filter((screen) => asked.length === 0 || asked.includes(screen.name))) {
  const page = await openWindow(browser);
  await enter(page, origin, user, path);
  await page.locator(ready).first().waitFor();
  await act?.(page);
  for (const language of ['en', 'zh']) {
    await speak(page, language);
    await page.evaluate(() => document.activeElement?.blur());
    await page.waitForTimeout(1000);
    await page.screenshot({ path: `${folder}${name}-${language}.png` });
  }
  console.log(`${name}-en.png, ${name}-zh.png`);
  await page.context().close();
}
await browser.close();
