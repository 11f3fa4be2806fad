import { expect, test } from 'vitest';
import { csvOf } from './csv';

test('separators, quotes and lines stay within their cell', () => {
  expect(csvOf([['a,b', 'say "hi"', 'two\nlines', null, 1.5]])).toBe('\uFEFF"a,b","say ""hi""","two\nlines",,1.5\r\n');
});

test('what a spreadsheet would compute is text', () => {
  expect(csvOf([['=1+1', '@x', -5]])).toBe("\uFEFF'=1+1,'@x,-5\r\n");
});
