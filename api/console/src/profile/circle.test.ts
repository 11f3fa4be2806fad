import { expect, test } from 'vitest';
import { placesOn } from './circle';

test('everybody has a place of their own within the picture', () => {
  for (const count of [1, 2, 14, 15, 30]) {
    const places = placesOn(count, 360, 240);

    expect(new Set(places.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`)).size).toBe(count);
    expect(places.every(({ x, y }) => x >= 0 && x <= 360 && y >= 0 && y <= 240)).toBe(true);
  }
});
