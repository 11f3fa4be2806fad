// A privacy officer's day: who read what of whom, and whether the audit is whole.
import assert from 'node:assert/strict';
import { audit, auditInBothLanguages } from './audit.mjs';
import { enter, openWindow } from './browser.mjs';
import { hasWorld } from './say.mjs';
import { wordsOf } from './words.mjs';

export default async function privacy({ browser, origin, known }) {
  const words = await wordsOf('en');
  const page = await openWindow(browser);
  await enter(page, origin, 'privacy');
  await page.getByRole('heading', { name: words.audit.title }).waitFor();
  await page.locator('main td').first().or(page.getByText(words.audit.none)).first().waitFor();
  await auditInBothLanguages(page, 'audit');

  await page.getByRole('button', { name: words.audit.verify }).click();
  await page.locator('[role=status] .chip.good').waitFor();
  await audit(page, 'audit, verified');

  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill(known.number);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: words.rights.title }).click();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: words.rights.copyNow }).click();
  assert.match((await file).suggestedFilename(), /^customer-.+\.json$/);
  await page.locator('.profile-right p[role=status]').waitFor();
  await auditInBothLanguages(page, 'rights of a person');
  assert.ok(await page.getByRole('button', { name: words.rights.eraseNow }).isDisabled(), 'nobody is erased by one press');
  if (!hasWorld) {
    return;
  }
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill(known.erased);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: words.rights.title }).click();
  await page.getByRole('textbox', { name: words.steward.reason }).fill('asked in writing');
  await page.getByRole('checkbox', { name: words.rights.sure }).check();
  await audit(page, 'an erasure, before it is done');
  await page.getByRole('button', { name: words.rights.eraseNow }).click();
  await page.getByText(words.rights.erased).waitFor();
  await page.getByRole('button', { name: words.rights.prove }).click();
  await page.getByText(words.rights.proven).waitFor();
  await auditInBothLanguages(page, 'an erasure and its proof');
}
