// Every screen in every state that a day seldom shows: nothing there yet, nothing there at all, a store away, parts missing.
import { audit, speak } from './audit.mjs';
import { enter, openWindow } from './browser.mjs';

const AWAY = { message: 'away', extensions: { code: 'UNAVAILABLE' } };

/** The same answer with nothing in its lists. */
function emptied(value) {
  if (Array.isArray(value)) {
    return [];
  }
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptied(inner)])) : value;
}

const STATES = {
  loading: () => new Promise(() => {}),
  away: (route) => route.fulfill({ json: { data: null, errors: [AWAY] } }),
  empty: async (route) => {
    const response = await route.fetch();
    const { data } = await response.json();
    return route.fulfill({ json: { data: emptied(data) } });
  },
  partial: async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    return answer.data?.customer?.attributes ? route.fulfill({ json: answer }) : route.fulfill({ json: { data: null, errors: [AWAY] } });
  },
};

/** What shows that a state is there. */
const SHOWN = { loading: '.loading', away: '.failed, .missing', empty: '.empty', partial: '.failed, .missing' };

async function look(page, origin, path, states = ['loading', 'away', 'empty']) {
  for (const state of states) {
    await page.route('**/graphql', (route) => STATES[state](route).catch(() => {}));
    await page.goto(`${origin}/console/${path}`);
    await page.locator(SHOWN[state]).first().waitFor({ timeout: 20_000 });
    for (const language of ['zh', 'en']) {
      await speak(page, language);
      await audit(page, `${path}, ${state}, ${language}`);
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  }
}

export default async function states({ browser, origin, known }) {
  const rep = await openWindow(browser);
  await enter(rep, origin, 'rep', `search?q=${encodeURIComponent(known.number)}`);
  await rep.getByRole('option').first().waitFor();
  await rep.getByRole('combobox').press('Enter');
  await rep.getByRole('heading', { level: 1, name: known.name }).waitFor();
  const profile = new URL(rep.url()).pathname.replace('/console/', '');
  await look(rep, origin, profile, ['loading', 'away', 'empty', 'partial']);
  await look(rep, origin, `search?q=${encodeURIComponent(known.number)}`);
  await rep.context().close();

  for (const [user, path] of [
    ['handler', 'complaints'],
    ['steward', 'who-is-who'],
    ['winback', 'win-back?group=crm%2Fnobody'],
    ['admin', 'operations'],
    ['privacy', 'audit'],
  ]) {
    const page = await openWindow(browser);
    await enter(page, origin, user, path);
    await look(page, origin, path);
    await page.context().close();
  }
}
