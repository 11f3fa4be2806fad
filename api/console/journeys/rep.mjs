// A service rep's day: somebody calls, is found, is known at a glance, and something new comes in meanwhile.
import assert from 'node:assert/strict';
import { audit, auditInBothLanguages } from './audit.mjs';
import { enter, openWindow } from './browser.mjs';
import { happen, hasWorld } from './say.mjs';
import { wordsOf } from './words.mjs';

const ESSENTIALS = ['.who h1', '.flags', '.value', '.value-line', '.value-stage', '.actions .action', '.actions .button', '.complaints', '.contracts', '.people'];

/** Essentials of a customer that nobody sees without scrolling. */
function outOfSight(page) {
  return page.evaluate((selectors) => {
    const hidden = (element) => {
      const box = element.getBoundingClientRect();
      const inside = (outer) => box.top >= outer.top - 1 && box.bottom <= outer.bottom + 1;
      let frame = element.parentElement;
      while (frame !== null && inside(frame.getBoundingClientRect())) {
        frame = frame.parentElement;
      }
      return frame !== null || box.bottom > innerHeight || box.top < 0;
    };
    const missing = selectors.filter((selector) => document.querySelector(selector) === null);
    return missing.concat(selectors.filter((selector) => [...document.querySelectorAll(selector)].some(hidden)));
  }, ESSENTIALS);
}

export default async function rep({ browser, origin, known, took }) {
  const words = await wordsOf('en');
  const page = await openWindow(browser);
  await enter(page, origin, 'rep');
  const box = page.getByRole('combobox', { name: words.search.label });
  await box.waitFor();
  assert.equal(await page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage)).join()), 'c360.theme');
  await auditInBothLanguages(page, 'search, nothing asked');

  const warm = Date.now();
  await page.reload();
  await box.waitFor();
  took('first useful paint, warm, with sign-in', Date.now() - warm);

  await box.fill('no such person at all 9999');
  await page.getByText(words.search.nobody).waitFor();
  await audit(page, 'search, nobody found');

  await box.fill(known.number);
  await page.getByRole('option').first().waitFor();
  await auditInBothLanguages(page, 'search, found');

  await box.press('Tab');
  await page.keyboard.press('f');
  assert.ok(await page.getByLabel(words.searchFilter.band).evaluate((select) => select === document.activeElement), 'F leads to the filters');
  await page.getByLabel(words.searchFilter.city).fill('Nowhere');
  await page.getByText(words.searchFilter.noneFit).waitFor();
  await auditInBothLanguages(page, 'search, filtered');
  await page.getByRole('button', { name: words.searchFilter.clear, exact: true }).click();
  await page.locator('.hit').first().waitFor();
  await page.getByLabel(words.searchFilter.band).press('Escape');
  assert.ok(await box.evaluate((input) => input === document.activeElement), 'Escape leads back to the words');

  const entered = await page.evaluate(() => performance.now());
  await box.press('Enter');
  await page.getByRole('heading', { level: 1, name: known.name }).waitFor();
  await page.locator('.contact').first().waitFor();
  took('profile with timeline after Enter', (await page.evaluate(() => performance.now())) - entered);
  await page.locator('.action').first().waitFor();
  await page.locator('.value-line').waitFor();
  assert.deepEqual(await outOfSight(page), [], 'the essentials need no scrolling at 1366 × 768');
  await auditInBothLanguages(page, 'profile');

  await page
    .getByRole('button', { name: `${words.profile.whence} ${words.attribute.MOBILE}` })
    .first()
    .click();
  await page.getByRole('dialog').getByText(words.profile.why).waitFor();
  await audit(page, 'profile, where a value comes from');
  await page.keyboard.press('Escape');

  for (const [tab, ready] of [
    [words.profile.picture, '.people-picture, .side-content .empty'],
    [words.contact.title, '.side-content .lines'],
    [words.points.title, '.side-content .points-head, .side-content .empty'],
  ]) {
    await page.getByRole('tab', { name: tab }).click();
    await page.locator(ready).first().waitFor();
    await auditInBothLanguages(page, `profile, ${tab}`);
  }
  await page.getByRole('tab', { name: words.contact.title }).click();
  await page.getByText(words.contact.enter).click();
  await page.getByLabel(words.contact.evidence).fill('call of today');
  await audit(page, 'profile, what they say about being contacted');
  if (hasWorld) {
    await page.getByRole('radio', { name: words.consent.REFUSED }).check();
    await page.getByRole('button', { name: words.desk.enter, exact: true }).click();
    await page.locator('.side-content .lines').getByText(words.consent.REFUSED).nth(1).waitFor();
  }
  await page.getByRole('tab', { name: words.timeline.title }).click();

  await page.getByRole('combobox', { name: words.timeline.reason }).selectOption('suggestion');
  await page.getByText(words.timeline.noneFiltered).or(page.locator('.contact')).first().waitFor();
  await audit(page, 'profile, timeline filtered');
  await page.getByRole('combobox', { name: words.timeline.reason }).selectOption('');
  await page.locator('.contact').first().waitFor();

  if (hasWorld) {
    await page.getByRole('searchbox', { name: words.timeline.text }).fill('contact 4');
    await page.waitForFunction(() => [...document.querySelectorAll('.contact p')].length > 0 && [...document.querySelectorAll('.contact p')].every((text) => /contact 4/.test(text.textContent) || text.classList.contains('small')));
    await audit(page, 'profile, found in the timeline');
    await page.getByRole('searchbox', { name: words.timeline.text }).fill('');
    await page.waitForFunction(() => [...document.querySelectorAll('.contact p:not(.small)')].some((text) => !/contact 4/.test(text.textContent)));
    const before = await page.locator('.contact').count();
    await happen('contact');
    const button = page.getByRole('button', { name: words.timeline.newer(1) });
    await button.waitFor({ timeout: 10_000 });
    assert.equal(await page.locator('.contact').count(), before, 'nothing moved by itself');
    await page.locator('.timeline-list').focus();
    await page.keyboard.press('n');
    await page.getByText('just called').waitFor();
  }

  await page.keyboard.press('/');
  const palette = page.getByRole('dialog').getByRole('combobox');
  await palette.waitFor();
  await audit(page, 'search from anywhere');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: words.keys }).waitFor();
  await audit(page, 'list of keys');
  await page.keyboard.press('Escape');

  await page.goto(`${origin}/console/customers/no-such-customer`);
  await page.waitForSelector('main h1, .failed');
  await audit(page, 'profile of nobody');

  await page.goto(`${origin}/console/search`);
  await box.waitFor();
  await page.route('**/graphql', (route) =>
    route.fulfill({ json: { data: { searchCustomers: null }, errors: [{ message: 'away', path: ['searchCustomers'], extensions: { code: 'UNAVAILABLE' } }] } }),
  );
  await box.fill(known.number);
  await page.getByText(words.search.indexAway).waitFor();
  await audit(page, 'search, index unavailable');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: words.search.byKey }).click();
  await page.getByRole('heading', { level: 1, name: known.name }).waitFor();

  await page.route('**/graphql', (route) => route.fulfill({ status: 401, json: { errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] } }));
  await page.getByRole('alertdialog', { name: words.session.ended }).waitFor({ timeout: 10_000 });
  await audit(page, 'session ended');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: words.session.signIn }).click();
  await page.getByRole('heading', { level: 1, name: known.name }).waitFor();

  await page.click('.bar-account');
  await audit(page, 'account');
  await page.getByRole('button', { name: words.signOut }).click();
  await page.getByRole('heading', { name: words.session.signedOut }).waitFor();
  await audit(page, 'signed out');
  await page.getByRole('button', { name: words.session.signIn }).click();
  await page.waitForSelector('#username');
}
