// Accessibility, as far as a program can tell: WCAG 2.2 AA by axe-core, in light and dark.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { wordsOf } from './words.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How many times something was looked at. */
export const audited = { count: 0 };

/** Fails with what is wrong with the page as it is. */
export async function audit(page, state) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(AXE);
    const { violations } = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: 'tag', values } }), TAGS);
    audited.count += 1;
    if (violations.length > 0) {
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html}\n      ${node.failureSummary}`).join('\n      ')}`);
      throw new Error(`${state}, ${colorScheme}:\n    ${found.join('\n    ')}`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** The same in both languages; for states that survive a change of language. */
export async function auditInBothLanguages(page, state) {
  for (const language of ['zh', 'en']) {
    await speak(page, language);
    await audit(page, `${state}, ${language}`);
  }
}

/** Changes the language as a person does. */
export async function speak(page, language) {
  await page.click('.bar-account');
  await page.getByLabel(language === 'zh' ? '中文' : 'English').click();
  await page.keyboard.press('Escape');
  const words = await wordsOf(language);
  await page.getByRole('navigation', { name: words.menu }).waitFor();
}
