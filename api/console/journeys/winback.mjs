// A win-back agent's day: a group is chosen by one of its members, and who left it is ranked.
import { audit, auditInBothLanguages } from './audit.mjs';
import { enter, openWindow } from './browser.mjs';
import { wordsOf } from './words.mjs';

export default async function winback({ browser, origin, known }) {
  const words = await wordsOf('en');
  const page = await openWindow(browser);
  await enter(page, origin, 'winback');
  await page.getByText(words.winBack.choose).waitFor();
  await auditInBothLanguages(page, 'win-back, no group');

  await page.getByRole('button', { name: words.winBack.pick }).click();
  await page.getByRole('dialog').getByRole('combobox').fill(known.member);
  await page.getByRole('option').first().click();
  await page.getByRole('dialog').locator('.matches button').first().waitFor();
  await audit(page, 'win-back, groups of a member');
  await page.getByRole('dialog').locator('.matches button').first().click();
  await page.locator('.winback-name').first().or(page.getByText(words.winBack.nobody)).first().waitFor();
  await auditInBothLanguages(page, 'win-back, who left');
}
