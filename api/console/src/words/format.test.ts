import { expect, test } from 'vitest';
import { ageOn, formatOf } from './format';
import { readable } from './number';

const HOUR = 3_600_000;

test('writes lengths of time with two units at most', () => {
  const { length } = formatOf('en');

  expect(length(26 * HOUR)).toBe('1 d 2 h');
  expect(length(24 * HOUR)).toBe('1 d');
  expect(length(0)).toBe('0 min');
  expect(length(-1.5 * HOUR)).toBe('1 h 30 min');
  expect(formatOf('zh').length(26 * HOUR)).toBe('1天 2小时');
});

test('writes a day in one way in each language, alone and with a time', () => {
  expect(formatOf('zh').day('2026-03-02')).toBe('2026/03/02');
  expect(formatOf('zh').moment('2026-03-02T08:05:00')).toContain('2026/03/02');
  expect(formatOf('en').day('2026-03-02')).toBe('2 Mar 2026');
  expect(formatOf('en').moment('2026-03-02T08:05:00')).toContain('2 Mar 2026');
});

test('writes fen as yuan', () => {
  expect(formatOf('en').money({ amount: 8900, currency: 'CNY' })).toBe('¥89');
  expect(formatOf('zh').money({ amount: 8950, currency: 'CNY' })).toBe('¥89.50');
});

test('an age goes up on the birthday', () => {
  expect(ageOn('1987-03-02', new Date(2026, 2, 1))).toBe(38);
  expect(ageOn('1987-03-02', new Date(2026, 2, 2))).toBe(39);
  expect(ageOn('unknown', new Date())).toBeNull();
});

test('groups the digits of mobile numbers only', () => {
  expect(readable('+8613800138001')).toBe('138 0013 8001');
  expect(readable('0755-87763842')).toBe('0755-87763842');
});
