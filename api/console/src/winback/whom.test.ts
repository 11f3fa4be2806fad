import { expect, test } from 'vitest';
import { pasted } from './whom';

const A = '49a42c45-5e2c-40f6-9e16-e087413248f5';
const B = '0aa42c45-5e2c-40f6-9e16-e087413248f5';

test('reads ids wherever they stand, each once', () => {
  expect(pasted(`${A}, ${B}\n"x","${A.toUpperCase()}"\r\n\n`)).toEqual({ ids: [A, B], keys: [], unread: 0 });
});

test('reads numbers and addresses where there is no id', () => {
  expect(pasted(`张伟,138 0013-8001\n+8613800138002;a@b.example\n${A} 13800138003`)).toEqual({
    ids: [A],
    keys: ['13800138001', '+8613800138002', 'a@b.example'],
    unread: 0,
  });
});

test('says how many lines name nobody', () => {
  expect(pasted('name,number\n12345\n13800138001')).toEqual({ ids: [], keys: ['13800138001'], unread: 2 });
});
