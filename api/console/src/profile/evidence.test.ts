import { expect, test } from 'vitest';
import { byFeature } from './evidence';

test('a feature is told once, with all its levels and what they bring together', () => {
  const told = byFeature([
    { feature: 'address', level: 'same', bits: 5 },
    { feature: 'surname', level: 'different', bits: -0.25 },
    { feature: 'surname', level: 'same', bits: 1 },
  ]);

  expect(told).toEqual([
    { feature: 'address', levels: ['same'], bits: 5 },
    { feature: 'surname', levels: ['different', 'same'], bits: 0.75 },
  ]);
});
