// A complaint handler's day: the case that was promised earliest is judged, made good, handed on, and what is asked for arrives by itself.
import assert from 'node:assert/strict';
import { audit, auditInBothLanguages } from './audit.mjs';
import { enter, openWindow } from './browser.mjs';
import { hasWorld } from './say.mjs';
import { wordsOf } from './words.mjs';

export default async function handler({ browser, origin, known, took }) {
  const words = await wordsOf('en');
  const page = await openWindow(browser);
  // the network between the browser and the api, which can be cut
  const network = { lines: [], isCut: false };
  await page.routeWebSocket('**/graphql', (line) => {
    if (network.isCut) {
      void line.close({ code: 1012 });
    } else {
      line.connectToServer();
      network.lines.push(line);
    }
  });
  await enter(page, origin, 'handler');
  if (hasWorld) {
    await page.getByText(words.desk.choose).waitFor();
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').fill(known.number);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: words.desk.new }).click();
    await page.getByLabel(words.desk.name).fill('charged twice');
    await page.getByLabel(words.desk.description).fill('the bill of May was taken twice <img src=x onerror="window.stolen=true"><script>window.stolen=true</script>');
    await page.getByLabel(words.desk.topic).selectOption('billing');
    await audit(page, 'a new complaint');
    await page.getByRole('button', { name: words.desk.openIt }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('navigation').getByRole('link', { name: words.screen.complaints }).click();
  }
  await page.locator('.match').first().waitFor();
  await auditInBothLanguages(page, 'work list');

  await page.locator('.match').first().click();
  await page.getByRole('heading', { name: words.desk.events, exact: true }).waitFor();
  await auditInBothLanguages(page, 'a case');
  if (await page.evaluate(() => window.stolen)) {
    throw new Error('what a customer wrote was run as a script');
  }
  if (!hasWorld) {
    return;
  }

  const what = page.locator('.case-entry select').first();
  const enterIt = page.getByRole('button', { name: words.desk.enter, exact: true });
  await what.selectOption('JUDGED');
  await page.getByLabel(words.desk.field.validity).selectOption('JUSTIFIED');
  await page.getByLabel(words.desk.field.evidence).fill('bill of May');
  await enterIt.click();
  await page.locator('.case-head').getByText(words.validity.JUSTIFIED).waitFor();

  await page.getByRole('button', { name: words.desk.give }).first().click();
  await audit(page, 'a remedy to give');
  await page.getByLabel(words.desk.field.cost).fill('999999');
  await enterIt.click();
  await page.getByText(words.problem.forbidden[0]).waitFor();
  await audit(page, 'beyond the authority');
  await page.getByLabel(words.desk.field.cost).fill('10');
  await enterIt.click();
  await page.locator('.rows').getByText(words.caseEvent.REMEDY_GIVEN).waitFor();

  await what.selectOption('STEP_DONE');
  await page.getByRole('textbox', { name: words.desk.field.step, exact: true }).fill('call back');
  await page.getByRole('textbox', { name: words.desk.field.department, exact: true }).fill('complaints');
  const began = Date.now();
  await enterIt.click();
  await page.locator('.urgent .prompts li').first().waitFor({ timeout: 10_000 });
  took('prompt after the end of a step', Date.now() - began);
  await audit(page, 'a prompt');
  await page.getByRole('button', { name: words.desk.done }).first().click();
  await page.locator('.urgent').waitFor({ state: 'detached' });

  network.isCut = true;
  await Promise.all(network.lines.splice(0).map((line) => line.close({ code: 1012 })));
  await page.getByText(words.state.notLive).waitFor();
  await audit(page, 'live updates interrupted');
  await what.selectOption('STEP_DONE');
  await page.getByRole('textbox', { name: words.desk.field.step, exact: true }).fill('call back again');
  await page.getByRole('textbox', { name: words.desk.field.department, exact: true }).fill('complaints');
  await enterIt.click();
  await page.waitForTimeout(1500);
  assert.equal(await page.locator('.urgent').count(), 0, 'nothing is told while the line is broken');
  network.isCut = false;
  await page.locator('.urgent .prompts li').first().waitFor({ timeout: 40_000 });
  await page.getByText(words.state.notLive).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: words.desk.done }).first().click();
  await page.locator('.urgent').waitFor({ state: 'detached' });
}
