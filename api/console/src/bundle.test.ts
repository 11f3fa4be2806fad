import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const BUILT = new URL('../../target/classes/console/', import.meta.url);
const MOST = 150 * 1024;

/** Everything that has to arrive before the first screen is there: the page, what it names, what that imports, one language. */
function firstScreen(): string[] {
  const page = readFileSync(new URL('index.html', BUILT), 'utf8');
  const wanted = [...page.matchAll(/\/console\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, name]) => name ?? '');
  for (const name of wanted) {
    if (name.endsWith('.js')) {
      const source = readFileSync(new URL(name, BUILT), 'utf8');
      for (const [, other] of source.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
        if (other !== undefined && !wanted.includes(`assets/${other}`)) {
          wanted.push(`assets/${other}`);
        }
      }
      const [language] = /(?:zh)-[\w-]+\.js/.exec(source) ?? [];
      if (language !== undefined && !wanted.includes(`assets/${language}`)) {
        wanted.push(`assets/${language}`);
      }
    }
  }
  return wanted;
}

test.runIf(existsSync(new URL('index.html', BUILT)))('the first screen is small', () => {
  const sizes = firstScreen().map((name) => [name, gzipSync(readFileSync(new URL(name, BUILT)), { level: 9 }).length] as const);
  const whole = sizes.reduce((sum, [, size]) => sum + size, 0);

  console.log(`first screen: ${(whole / 1024).toFixed(1)} kB of ${MOST / 1024} kB, in ${sizes.length} files`);

  expect(whole).toBeLessThanOrEqual(MOST);
});
