// Makes the pictures of the documentation from a stack that runs: npm run screenshots [-- profile till …]
// C360_ORIGIN is where the api is, C360_KNOWN whom to show: {"number": …, "group" or "city": …}. They are put into docs/images.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { speak } from './audit.mjs';
import { enter, openBrowser, openWindow } from './browser.mjs';

const origin = process.env.C360_ORIGIN ?? 'http://127.0.0.1:8080';
const known = JSON.parse(process.env.C360_KNOWN ?? '{"number":"张"}');
const folder = fileURLToPath(new URL('../../../docs/images/', import.meta.url));
mkdirSync(folder, { recursive: true });

/** The README shows these as they are. */
const WHOLE = ['profile-en', 'complaints-zh'];
const WIDTH = 1024;

const left = known.group ? `?group=${encodeURIComponent(known.group)}` : known.city ? `?city=${encodeURIComponent(known.city)}` : '';
const find = `search?q=${encodeURIComponent(known.number)}`;

async function openCustomer(page) {
  await page.locator('.search-input').press('Enter');
  await page.locator('.contact').first().waitFor();
  await page.locator('.action').first().waitFor();
}

async function openFirst(page, ready) {
  await page.locator('.match').first().click();
  await page.locator(ready).waitFor();
}

const SCREENS = [
  { name: 'search', user: 'rep', path: `search?q=${encodeURIComponent('zhang')}&complaint=open`, ready: '.hit' },
  { name: 'profile', user: 'rep', path: find, ready: '.hit', act: openCustomer },
  { name: 'profile-dark', user: 'rep', path: find, ready: '.hit', act: openCustomer, dark: true, languages: ['zh'] },
  { name: 'steward', user: 'steward', path: '', ready: '.match', act: (page) => openFirst(page, '.waterfall') },
  { name: 'complaints', user: 'handler', path: '', ready: '.match', act: (page) => openFirst(page, '.case-entry') },
  {
    name: 'till',
    user: 'clerk',
    path: 'till?till=7',
    ready: '.till-form',
    act: async (page) => {
      await page.locator('.till-form input').first().fill(known.number);
      await page.keyboard.press('Enter');
      await page.locator('.till-popup').waitFor();
    },
  },
  { name: 'win-back', user: 'winback', path: `win-back${left}`, ready: '.winback-name, .empty' },
  { name: 'operations', user: 'admin', path: 'operations', ready: 'table' },
  {
    name: 'lifecycle',
    user: 'analyst',
    path: 'operations',
    ready: 'table',
    act: async (page) => {
      await page.getByRole('tab').nth(1).click();
      await page.locator('.lifecycle').waitFor();
    },
  },
  {
    name: 'rules',
    user: 'admin',
    path: 'operations',
    ready: 'table',
    act: async (page) => {
      await page.getByRole('tab').nth(2).click();
      await page.locator('table').first().waitFor();
    },
  },
  { name: 'audit', user: 'privacy', path: 'audit', ready: 'td' },
];

/** The picture, smaller; browsers know how to write WebP. */
async function small(picture) {
  const page = await browser.newPage();
  const address = await page.evaluate(
    async ([png, width]) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const canvas = new OffscreenCanvas(width, Math.round((bitmap.height / bitmap.width) * width));
      const context = canvas.getContext('2d');
      context.imageSmoothingQuality = 'high';
      context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 })).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    [picture.toString('base64'), WIDTH],
  );
  await page.close();
  return Buffer.from(address, 'base64');
}

const asked = process.argv.slice(2);
const browser = await openBrowser();
for (const { name, user, path, ready, act, dark = false, languages = ['en', 'zh'] } of SCREENS.filter((screen) => asked.length === 0 || asked.includes(screen.name))) {
  const page = await openWindow(browser, { dark });
  await enter(page, origin, user, path);
  await page.locator(ready).first().waitFor();
  await act?.(page);
  for (const language of languages) {
    await speak(page, language);
    await page.evaluate(() => document.activeElement?.blur());
    await page.mouse.move(0, 760);
    await page.waitForTimeout(1000);
    const picture = await page.screenshot();
    const file = languages.length > 1 ? `${name}-${language}` : name;
    writeFileSync(`${folder}${file}.webp`, await small(picture));
    if (WHOLE.includes(file)) {
      writeFileSync(`${folder}${file}.png`, picture);
    }
    console.log(`${file}.webp`);
  }
  await page.context().close();
}
await browser.close();
