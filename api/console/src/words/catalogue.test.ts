import { expect, test } from 'vitest';
import en from './en';
import zh from './zh';

function leaves(node: unknown, path: string): [string, unknown][] {
  return typeof node === 'object' && node !== null ? Object.entries(node).flatMap(([key, value]) => leaves(value, `${path}.${key}`)) : [[path, node]];
}

/** Names of things that are called the same in both languages. */
const SAME = /^(App|Web Push|CRM|GZ-…|zhang wei|zw|张伟|138 .*|Enter|Esc|N|F|\?|↑ ↓)$/;

test('both languages say everything', () => {
  const paths = (words: object) =>
    leaves(words, '')
      .map(([path]) => path)
      .sort();

  expect(paths(zh)).toEqual(paths(en));
  expect([...leaves(en, ''), ...leaves(zh, '')].filter(([, text]) => text === '')).toEqual([]);
});

test('nothing is left in the other language', () => {
  const english = new Map(leaves(en, ''));

  const same = leaves(zh, '').filter(([path, text]) => typeof text === 'string' && english.get(path) === text && !SAME.test(text));

  expect(same).toEqual([]);
});
