// An administrator's day: what came in, what was refused, how fresh search is.
import { audit, auditInBothLanguages } from './audit.mjs';
import { enter, openWindow } from './browser.mjs';
import { hasWorld } from './say.mjs';
import { wordsOf } from './words.mjs';

export default async function admin({ browser, origin }) {
  const words = await wordsOf('en');
  const page = await openWindow(browser);
  await enter(page, origin, 'admin');
  await page.getByRole('heading', { name: words.ops.ledger }).waitFor();
  await page.getByRole('cell', { name: words.ops.yes, exact: true }).first().waitFor();
  await auditInBothLanguages(page, 'operations');

  if (hasWorld) {
    const takeIn = page.getByRole('button', { name: new RegExp(`^${words.ops.takeIn}`) });
    await takeIn.first().waitFor();
    await page.getByLabel(words.ops.givenSource).fill('crm');
    await audit(page, 'rejects by cause');
    await takeIn.first().click();
    await page.getByText(words.replayState.WAITING).or(page.getByText(words.replayState.DONE)).first().waitFor();
    await auditInBothLanguages(page, 'a replay that was asked for');
  }
  await page.getByRole('tab', { name: words.ops.position }).click();
  await page.locator('.lifecycle').or(page.getByText(words.position.notYet)).first().waitFor();
  await auditInBothLanguages(page, 'lifecycle and health');
  await page.getByRole('tab', { name: words.ops.rules }).click();
  await page.getByRole('heading', { name: words.ops.tables }).waitFor();
  await auditInBothLanguages(page, 'rules and models');

  await page.goto(`${origin}/console/nowhere`);
  await page.getByRole('heading', { name: words.state.notFound }).waitFor();
  await audit(page, 'an address that leads nowhere');
}
