// A rep's call without a mouse: sign in, find, know, answer, why, what else, and on to the next.
import assert from 'node:assert/strict';
import { openWindow } from './browser.mjs';
import { hasWorld } from './say.mjs';
import { wordsOf } from './words.mjs';

/** Presses Tab until what has the focus is what is looked for. */
async function tabTo(page, what, fits) {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement: element } = document;
      return { name: element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '', tag: element?.tagName ?? '', seen: element?.matches(':focus-visible') };
    });
    if (fits(at)) {
      assert.ok(at.seen, `${what} shows that it has the focus`);
      return;
    }
  }
  assert.fail(`${what} is not reached by Tab`);
}

export default async function keyboard({ browser, origin, known }) {
  const words = await wordsOf('en');
  const page = await openWindow(browser);
  const { keyboard: keys } = page;
  await page.goto(`${origin}/console/`);
  await page.locator('#username').waitFor();
  await page.locator('#username').focus();
  await keys.type('rep');
  await keys.press('Tab');
  await keys.type('demo');
  await keys.press('Enter');

  await page.getByRole('combobox', { name: words.search.label }).waitFor();
  await keys.type(known.number);
  await page.getByRole('option').first().waitFor();
  await keys.press('ArrowDown');
  await keys.press('ArrowUp');
  await keys.press('Enter');
  await page.getByRole('heading', { level: 1, name: known.name }).waitFor();
  await page.locator('.action').first().waitFor();
  await page.locator('.contact').first().waitFor();

  await tabTo(page, 'the source of a value', ({ name }) => name.startsWith(words.profile.whence));
  await keys.press('Enter');
  await page.getByRole('dialog').getByText(words.profile.why).waitFor();
  await keys.press('Escape');

  await tabTo(page, 'why an action', ({ name }) => name.startsWith(words.action.why));
  await keys.press('Enter');
  await page.getByRole('dialog').getByText(words.action.chance, { exact: true }).waitFor();
  await keys.press('Escape');
  if (hasWorld) {
    const names = () => page.locator('.action strong').allTextContents();
    const [first] = await names();
    await tabTo(page, 'the refusal', ({ name, tag }) => tag === 'BUTTON' && name.startsWith(`${words.action.refuse}: `));
    await keys.press('Enter');
    await keys.type('no need');
    await keys.press('Enter');
    const confirmed = page.locator('.action').filter({ hasText: first }).locator('.answered');
    await confirmed.getByText(words.action.recordedWith('no need')).waitFor();
    assert.equal((await names())[0], first, 'what was answered stays where it stood');
    await tabTo(page, 'taking it back', ({ name }) => name === `${words.action.undo}: ${first}`);
    await keys.press('Enter');
    await page.getByText(words.action.takenBack(first)).waitFor();
    await page.getByRole('button', { name: `${words.action.accept}: ${first}` }).waitFor();
  }

  await tabTo(page, 'the timeline’s tab', ({ name }) => name === words.timeline.title);
  await keys.press('ArrowRight');
  await page.getByRole('tab', { name: words.profile.picture, selected: true }).waitFor();
  await keys.press('ArrowRight');
  await page.getByText(words.contact.may).waitFor();
  await keys.press('Home');
  await page.locator('.contact').first().waitFor();

  await keys.press('/');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await keys.press('Escape');
  await keys.press('?');
  await page.getByRole('dialog', { name: words.keys }).waitFor();
  await keys.press('Escape');
}
