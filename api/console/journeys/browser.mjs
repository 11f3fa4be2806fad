// A real browser, and how a person signs in with it.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is; undefined when it is nowhere. */
export const CHROMIUM = [process.env.C360_CHROMIUM, ...PLACES].find((place) => place && existsSync(place));

export async function openBrowser() {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

/** A window of somebody's own: nothing of other windows is known in it. */
export async function openWindow(browser, { language = 'en', dark = false, size = { width: 1366, height: 768 } } = {}) {
  const window = await browser.newContext({
    viewport: size,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await window.newPage();
  page.problems = [];
  page.on('pageerror', (error) => page.problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && page.problems.push(message.text()));
  return page;
}

/** Opens a path of the console as somebody of the demo, signing in on the way when that is asked for. */
export async function enter(page, origin, user, path = '') {
  await page.goto(`${origin}/console/${path}`);
  await page.waitForSelector('#username, main', { timeout: 30_000 });
  if (await page.locator('#username').count()) {
    await page.fill('#username', user);
    await page.fill('#password', 'demo');
    await page.click('#kc-login');
  }
  await page.waitForSelector('main h1, main h2, main [role="combobox"]', { timeout: 30_000 });
}
