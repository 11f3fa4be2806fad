type Part = { feature: string; level: string; bits: number };

/** How one feature agrees between a customer and those they live with. */
export type OneFeature = { feature: string; levels: string[]; bits: number };

/**
 * The evidence by feature, in the order in which it came. It is a mean over all they live with: a name may be the same as that of one and
 * another than that of the next, which is one line about names and no contradiction.
 */
export function byFeature(evidence: readonly Part[]): OneFeature[] {
  const features = new Map<string, OneFeature>();
  for (const { feature, level, bits } of evidence) {
    const known = features.get(feature) ?? { feature, levels: [], bits: 0 };
    features.set(feature, { feature, levels: [...known.levels, level], bits: known.bits + bits });
  }
  return [...features.values()];
}
