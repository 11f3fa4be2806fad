import { expect, test } from 'vitest';
import { marked } from './marked';

test('marks a number whatever blanks it is written with', () => {
  expect(marked('138 0013 8001', '13800138')).toEqual([
    ['138 0013 8', true],
    ['001', false],
  ]);
});

test('marks the longest word that is there, without regard to case', () => {
  expect(marked('Zhang Xiuying', 'zhang x')).toEqual([
    ['Zhang X', true],
    ['iuying', false],
  ]);
});

test('marks nothing where nothing fits, and takes signs for what they are', () => {
  expect(marked('张秀英', 'zhang')).toEqual([['张秀英', false]]);
  expect(marked('a.b', '.')).toEqual([
    ['a', false],
    ['.', true],
    ['b', false],
  ]);
});
