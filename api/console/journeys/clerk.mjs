// A store clerk's day: a customer is recognised, the till says who it is and what to say; then the customer's profile.
import { audit, auditInBothLanguages } from './audit.mjs';
import { enter, openWindow } from './browser.mjs';
import { hasWorld } from './say.mjs';
import { wordsOf } from './words.mjs';

export default async function clerk({ browser, origin, known, took }) {
  const words = await wordsOf('en');
  const page = await openWindow(browser);
  await enter(page, origin, 'clerk', 'till?till=7');
  await page.getByText(words.till.waiting).waitFor();
  await auditInBothLanguages(page, 'till, nobody there');
  await page.goto(`${origin}/console/leads`);
  await page.locator('.lead').or(page.getByText(words.lead.none)).first().waitFor();
  await auditInBothLanguages(page, 'leads of the store');
  await page.goto(`${origin}/console/till?till=7`);
  await page.getByText(words.till.waiting).waitFor();
  if (!hasWorld) {
    return;
  }

  await page.getByLabel(words.till.who).fill(known.number);
  const began = Date.now();
  await page.keyboard.press('Enter');
  await page.locator('.till-popup').waitFor();
  took('pop-up after recognition', Date.now() - began);
  await auditInBothLanguages(page, 'till, pop-up when idle');

  if ((await page.locator('.till-actions .action').count()) > 0) {
    const first = page.locator('.till-actions .action').first();
    await first.getByRole('button', { name: `${words.action.refuse}: ` }).click();
    await first.getByLabel(words.action.refuseWhy).fill('no need');
    await audit(page, 'till, why it is refused');
    await first.getByRole('button', { name: `${words.action.refuseNow}: ` }).click();
    await first.getByText(words.outcome.REFUSED, { exact: true }).waitFor();
    await audit(page, 'till, what was recorded');
    await first.getByRole('button', { name: `${words.action.undo}: ` }).click();
    await first.getByRole('button', { name: `${words.action.refuse}: ` }).waitFor();
  }
  await page.getByRole('button', { name: `${words.sale.claim}: ` }).click();
  await page.locator('.sale .chip.good, .sale .chip.accent').waitFor();
  await auditInBothLanguages(page, 'till, a piece of a flash sale set aside');
  await page.keyboard.press('Escape');
  await page.getByText(words.till.waiting).waitFor();

  await page.getByLabel(words.till.scenes.BUSY).check();
  await page.getByLabel(words.till.who).fill(known.number);
  await page.keyboard.press('Enter');
  await page.locator('.till-popup').waitFor();
  await audit(page, 'till, pop-up when busy');
  await page.getByLabel(words.till.who).fill('19900000000');
  await page.keyboard.press('Enter');
  await page.locator('.failed').waitFor();
  await audit(page, 'till, nobody has that number');
}
