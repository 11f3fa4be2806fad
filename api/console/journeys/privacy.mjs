// A privacy officer's day: who read what of whom, and whether the audit is whole.
import { audit, auditInBothLanguages } from './audit.mjs';
import { enter, openWindow } from './browser.mjs';
import { wordsOf } from './words.mjs';

export default async function privacy({ browser, origin }) {
  const words = await wordsOf('en');
  const page = await openWindow(browser);
  await enter(page, origin, 'privacy');
  await page.getByRole('heading', { name: words.audit.title }).waitFor();
  await page.locator('main td').first().or(page.getByText(words.audit.none)).first().waitFor();
  await auditInBothLanguages(page, 'audit');

  await page.getByRole('button', { name: words.audit.verify }).click();
  await page.locator('[role=status] .chip.good').waitFor();
  await audit(page, 'audit, verified');
}
