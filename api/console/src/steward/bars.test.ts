import { expect, test } from 'vitest';
import { bars } from './bars';

test('each bar begins where the one before ended, and the last ends at the total', () => {
  const { scale, steps } = bars([15, 2.5, -6], [0, 7, 11], 240);

  expect(steps[1]?.from).toBe(steps[0]?.to);
  expect(steps[2]?.from).toBe(steps[1]?.to);
  expect(steps[2]?.to).toBe(scale(11.5));
});

test('marks beyond every bar are in view', () => {
  const { scale } = bars([1], [0, 7, 11], 240);

  expect(scale(11)).toBeLessThanOrEqual(240);
  expect(bars([], [0], 240).scale(0)).toBeGreaterThanOrEqual(0);
});
