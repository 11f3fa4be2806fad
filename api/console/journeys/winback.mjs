// A win-back agent's day: a group is chosen by one of its members, and who left it is ranked.
import assert from 'node:assert/strict';
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

  const shown = () => page.locator('.winback-name').first().or(page.getByText(words.winBack.nobody)).first().waitFor();
  const pick = async (way) => {
    await page.getByRole('button', { name: words.winBack.pick }).click();
    await page.getByRole('radio', { name: way }).check();
  };
  await pick(words.winBack.ways.city);
  await page.getByLabel(words.winBack.city).fill('广州');
  await audit(page, 'win-back, a city');
  await page.keyboard.press('Enter');
  await page.getByText('广州', { exact: true }).waitFor();
  await shown();
  assert.ok(page.url().endsWith(`city=${encodeURIComponent('广州')}`), 'the way back leads to the city');

  await pick(words.winBack.ways.list);
  await page.getByLabel(words.winBack.paste).fill(`name;mobile\n张秀英;${known.member}\nnobody;19900000000`);
  await page.getByText(words.winBack.read(2, 1)).waitFor();
  await audit(page, 'win-back, a list');
  await page.getByRole('button', { name: words.winBack.look }).click();
  await page.getByText(words.winBack.missed('19900000000')).waitFor();
  await audit(page, 'win-back, a list with somebody whom nobody knows');
  await page.getByRole('button', { name: words.winBack.lookAnyway }).click();
  await page.getByText(words.winBack.list(1)).waitFor();
  await shown();
  await auditInBothLanguages(page, 'win-back, who left of a list');
}
