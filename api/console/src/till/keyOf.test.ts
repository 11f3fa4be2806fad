import { expect, test } from 'vitest';
import { keyOf } from './keyOf';

test('tells numbers, mail and cards apart', () => {
  expect(keyOf(' 138 0013 8001 ')).toEqual({ msisdn: '138 0013 8001' });
  expect(keyOf('+8613800138001')).toEqual({ msisdn: '+8613800138001' });
  expect(keyOf('a@b.cn')).toEqual({ email: 'a@b.cn' });
  expect(keyOf('L726929686')).toEqual({ card: 'L726929686' });
});
