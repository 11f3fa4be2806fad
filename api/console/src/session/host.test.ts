import { expect, test } from 'vitest';
import { saidIn } from './host';

test('understands what a till says', () => {
  expect(saidIn({ c360: 'token', token: 'x' })).toEqual({ c360: 'token', token: 'x' });
  expect(saidIn({ c360: 'recognise', customer: { card: 'L1', more: 1 } })).toEqual({ c360: 'recognise', customer: { card: 'L1' } });
  expect(saidIn({ c360: 'scene', busy: true })).toEqual({ c360: 'scene', busy: true });
});

test.each([null, 'token', {}, { c360: 'token' }, { c360: 'token', token: 1 }, { c360: 'recognise', customer: {} }, { c360: 'recognise', customer: { id: 1 } }, { c360: 'recognise', customer: { id: 'a', card: 'b' } }, { c360: 'erase' }])(
  'passes over %j',
  (message) => {
    expect(saidIn(message)).toBeNull();
  },
);
