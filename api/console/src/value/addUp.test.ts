import { expect, test } from 'vitest';
import { addUp } from './addUp';

const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);

test('what is shown adds up to the total that is shown', () => {
  // 160,449 fen: rounded one by one they would make 1,605 beside a total of 1,604
  const parts = [40_050, 40_050, 40_050, 40_299];

  expect(sum(parts.map((part) => Math.round(part / 100)))).toBe(1606);
  expect(addUp(parts)).toEqual([401, 400, 400, 403]);
  expect(sum(addUp(parts))).toBe(1604);
});

test('costs are parts too, and no part is off by a yuan', () => {
  for (let n = 1; n < 300; n++) {
    const parts = [n * 7919, -n * 3331, n * 127 - 50, -(n % 100), 0];
    const shown = addUp(parts);

    expect(sum(shown)).toBe(Math.round(sum(parts) / 100));
    parts.forEach((part, i) => expect(Math.abs((shown[i] ?? 0) - part / 100)).toBeLessThan(1));
  }
});

test('nothing adds up to nothing', () => expect(addUp([])).toEqual([]));
