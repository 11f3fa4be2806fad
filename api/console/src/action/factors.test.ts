import { expect, test } from 'vitest';
import { factorsOf } from './factors';

test('the factors that are shown multiply to what is shown', () => {
  const shown = factorsOf({ chance: 0.18243, context: 1, worth: 30_000, lever: 1.2, priority: 6567.48 });

  expect(shown).toEqual({ chance: 0.182, context: 1, worth: 300, lever: 1.2, priority: 65.52, isExact: false });
  for (let n = 1; n < 500; n++) {
    const action = { chance: 1 / (1 + n / 37), context: n % 2 === 0 ? 1 : 1.5, worth: n * 173, lever: 1 + (n % 7) / 10 };
    const { chance, context, worth, lever, priority } = factorsOf({ ...action, priority: action.chance * action.context * action.worth * action.lever });
    expect(Math.abs(chance * context * worth * lever - priority)).toBeLessThanOrEqual(0.005 + 1e-9);
    expect(Math.abs(priority * 100 - action.chance * action.context * action.worth * action.lever)).toBeLessThanOrEqual(0.0005 * context * worth * lever * 100 + 1);
  }
});

test('says so when nothing was rounded away', () => {
  expect(factorsOf({ chance: 0.25, context: 1, worth: 30_000, lever: 1.2, priority: 9000 }).isExact).toBe(true);
});
