// A steward's day: a doubtful pair is looked at, decided, and the decision is taken back.
import { audit, auditInBothLanguages } from './audit.mjs';
import { enter, openWindow } from './browser.mjs';
import { hasWorld } from './say.mjs';
import { wordsOf } from './words.mjs';

export default async function steward({ browser, origin }) {
  const words = await wordsOf('en');
  const page = await openWindow(browser);
  await enter(page, origin, 'steward');
  await page.locator('.match').first().waitFor();
  await auditInBothLanguages(page, 'possible matches');

  await page.locator('.match').first().click();
  await page.locator('.waterfall').waitFor();
  await page.locator('.steps, .story .empty').first().waitFor();
  await auditInBothLanguages(page, 'a pair');

  await page.getByRole('radio', { name: words.steward.decisions.different }).check();
  await page.getByLabel(words.steward.reason, { exact: true }).fill('father and son');
  await page.getByRole('button', { name: words.steward.preview }).click();
  await page.getByText(words.steward.wouldChange).waitFor();
  await audit(page, 'preview of a decision');
  if (!hasWorld) {
    return;
  }
  await page.getByRole('button', { name: words.steward.confirm }).click();
  await page.getByText(words.steward.choose).waitFor();

  await page.getByRole('tab', { name: words.steward.decisionsMade }).click();
  await page.getByText('father and son').waitFor();
  await page.getByRole('button', { name: words.steward.revoke }).first().click();
  await audit(page, 'decisions');
  await page.getByLabel(words.steward.reason, { exact: true }).fill('one person after all');
  await page.getByRole('button', { name: words.steward.revokeNow }).click();
  await page.getByText(words.steward.noDecisions).waitFor();
  await audit(page, 'no decisions');
}
