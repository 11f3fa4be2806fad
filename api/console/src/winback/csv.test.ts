import { expect, test } from 'vitest';
import { csvOf } from './csv';

test('separators, quotes and lines stay within their cell', () => {
  expect(csvOf([['a,b', 'say "hi"', 'two\nlines', null, 1.5]])).toBe('\uFEFF"a,b","say ""hi""","two\nlines",,1.5\r\n');
});

test('what a spreadsheet would compute is text', () => {
  expect(csvOf([['=1+1', '@x', -5]])).toBe("\uFEFF'=1+1,'@x,-5\r\n");
});

test.each(["=cmd|'/C calc'!A0", '+86 138', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200b=1', '＝1+1', '＋1', '－1', '＠x', '|calc'])(
  'a name that is written %j runs nothing',
  (name) => {
    const [cell = ''] = csvOf([[name, 'x']]).slice(1).split(/,x\r\n$/);

    expect(cell.replace(/^"/, '').startsWith("'")).toBe(true);
  },
);
