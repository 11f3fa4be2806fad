import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { because } from './because';

const RULES = new URL('../../../../rules/src/main/resources/io/c360/rules/', import.meta.url);
const HAN = /\p{Script=Han}/u;

test('every reason of the actions that we ship has its Chinese words', () => {
  const said = [...readFileSync(new URL('actions.json', RULES), 'utf8').matchAll(/"because": "([^"]+)"/g)].map(([, text]) => text ?? '');

  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((text) => !HAN.test(text) && !HAN.test(because(text)))).toEqual([]);
});

test('a reason with a figure keeps the figure; one that nobody knows stays as it is', () => {
  expect(because('joined 2026-01-31')).toBe('2026-01-31 入网');
  expect(because('a new reason')).toBe('a new reason');
});
