/** What a priority is the product of, with the digits that are shown. */
export type Factors = { chance: number; context: number; worth: number; lever: number; priority: number; isExact: boolean };

const CHANCE_STEPS = 1000;
const FINE = 100;

/** Factors as they are shown, and their product: what stands there can be multiplied by whoever reads it. Worth in yuan. */
export function factorsOf(action: { chance: number; context: number; worth: number; lever: number; priority: number }): Factors {
  const chance = Math.round(action.chance * CHANCE_STEPS) / CHANCE_STEPS;
  const context = Math.round(action.context * FINE) / FINE;
  const lever = Math.round(action.lever * FINE) / FINE;
  const worth = action.worth / FINE;
  const product = chance * context * worth * lever;
  const priority = Math.round(product * FINE) / FINE;
  return { chance, context, worth, lever, priority, isExact: Math.abs(priority - action.priority / FINE) < 0.005 && Math.abs(product - priority) < 1e-9 };
}
