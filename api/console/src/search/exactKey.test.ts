import { expect, test } from 'vitest';
import { exactKey } from './exactKey';

test('knows the numbers that can only be one thing', () => {
  expect(exactKey(' 138 0013 8001 ')).toEqual({ msisdn: '13800138001' });
  expect(exactKey('+8613800138001')).toEqual({ msisdn: '+8613800138001' });
  expect(exactKey('44010619870302123x')).toEqual({ idNumber: '44010619870302123x' });
  expect(exactKey('a.b@example.com')).toEqual({ email: 'a.b@example.com' });
  expect(exactKey('GZ-100234')).toEqual({ card: 'GZ-100234' });
});

test('leaves words, and pieces of numbers, to the search', () => {
  expect(['', '张伟', 'zhang wei', '1380', 'zhangwei', '138 00'].map(exactKey)).toEqual([null, null, null, null, null, null]);
});
