import { expect, test } from 'vitest';
import { curveOf } from './curve';

test('losses are below zero, gains above, all within the picture', () => {
  const { zero, points } = curveOf([-200, 0, 500], 240, 56);

  expect(points[0]?.y).toBeGreaterThan(zero);
  expect(points[1]?.y).toBe(zero);
  expect(points[2]?.y).toBeLessThan(zero);
  expect(points.every(({ x, y }) => x >= 0 && x <= 240 && y >= 0 && y <= 56)).toBe(true);
});

test('one month, none, and nothing earned are pictures too', () => {
  expect(curveOf([], 240, 56).line).toBe('');
  expect(curveOf([0], 240, 56).points).toHaveLength(1);
});
