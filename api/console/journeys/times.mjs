// How long a rep waits, on a stack that runs: npm run times [-- repetitions]
// C360_ORIGIN is where the api is. Opens one customer after the other, each found by a name that many have.
import { enter, openBrowser, openWindow } from './browser.mjs';

const origin = process.env.C360_ORIGIN ?? 'http://127.0.0.1:8080';
const repetitions = Number(process.argv[2] ?? 20);
const raw = process.argv[3] === 'raw';
const NAMES = ['王', '李', '张', '刘', '陈', '杨', '黄', '赵', '吴', '周'];
const WARM = 3;

const taken = new Map();

function took(what, milliseconds) {
  taken.set(what, [...(taken.get(what) ?? []), milliseconds]);
}

const browser = await openBrowser();
const page = await openWindow(browser);
await enter(page, origin, 'rep');
const box = page.locator('main [role="combobox"]');

for (let i = 0; i < WARM + repetitions; i++) {
  const counts = i >= WARM;
  if (i % 5 === 0) {
    const began = Date.now();
    await page.goto(`${origin}/console/search`);
    await box.waitFor();
    counts && took('first useful paint, warm, with sign-in', Date.now() - began);
  }
  await page.goto(`${origin}/console/search?q=${encodeURIComponent(NAMES[i % NAMES.length])}`);
  const hits = page.getByRole('option');
  await hits.first().waitFor();
  for (let down = 0; down < i % 7; down++) {
    await box.press('ArrowDown');
  }
  // everything is timed within the page, from the key on
  const times = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const input = document.querySelector('main [role="combobox"]');
        const began = performance.now();
        const seen = {};
        const look = () => {
          seen.name ??= document.querySelector('.who h1') ? performance.now() - began : undefined;
          seen.all ??=
            document.querySelector('.who h1') && document.querySelector('.value-figure') && document.querySelector('.action, .actions .empty') && document.querySelector('.contact, .side-content .empty')
              ? performance.now() - began
              : undefined;
          if (seen.all !== undefined || performance.now() - began > 10_000) {
            resolve(seen);
          } else {
            requestAnimationFrame(look);
          }
        };
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        look();
      }),
  );
  if (counts) {
    took('profile after Enter', times.name);
    took('with value, actions and timeline', times.all);
  }
}
await browser.close();

for (const [what, all] of taken) {
  if (raw) {
    console.log(`${what}\t${all.map((one) => (one ?? 10_000).toFixed(1)).join(' ')}`);
    continue;
  }
  const sorted = all.map((one) => one ?? Infinity).toSorted((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
  console.log(`${what}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms, n ${sorted.length}`);
}
