import { expect, test } from 'vitest';
import { barsOf } from './lifecycleBars';

test('the most fill the box, none take no room, and a loss is no higher than nothing', () => {
  const { bars, line } = barsOf(
    [
      { customers: 10, monthly: 500 },
      { customers: 0, monthly: -20 },
      { customers: 5, monthly: 0 },
    ],
    300,
    120,
  );

  expect(bars.map(({ height }) => height)).toEqual([100, 0, 50]);
  expect(bars.every(({ x, y, width, height }) => x >= 0 && x + width <= 300 && y + height === 120)).toBe(true);
  expect(line.map(({ y }) => y)).toEqual([20, 120, 120]);
});

test('nobody is a picture too', () => {
  expect(barsOf([], 300, 120)).toEqual({ bars: [], line: [] });
});
