// An administrator's day: what came in, what was refused, how fresh search is.
import { audit, auditInBothLanguages } from './audit.mjs';
import { enter, openWindow } from './browser.mjs';
import { wordsOf } from './words.mjs';

export default async function admin({ browser, origin }) {
  const words = await wordsOf('en');
  const page = await openWindow(browser);
  await enter(page, origin, 'admin');
  await page.getByRole('heading', { name: words.ops.ledger }).waitFor();
  await page.getByRole('cell', { name: words.ops.yes, exact: true }).first().waitFor();
  await auditInBothLanguages(page, 'operations');

  await page.goto(`${origin}/console/nowhere`);
  await page.getByRole('heading', { name: words.state.notFound }).waitFor();
  await audit(page, 'an address that leads nowhere');
}
