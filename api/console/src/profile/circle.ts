export type Place = { x: number; y: number; labelAbove: boolean };

/** Places on one ring, or two when there are many, the first at the top; within a box of that size. */
export function placesOn(count: number, width: number, height: number): Place[] {
  const outer = count > 14 ? Math.ceil(count * 0.62) : count;
  return Array.from({ length: count }, (_, i) => {
    const isOuter = i < outer;
    const inRing = isOuter ? outer : count - outer;
    const angle = ((isOuter ? i : i - outer) / inRing) * 2 * Math.PI - Math.PI / 2;
    const reach = isOuter ? 1 : 0.52;
    return {
      x: width / 2 + Math.cos(angle) * (width / 2 - 56) * reach,
      y: height / 2 + Math.sin(angle) * (height / 2 - 28) * reach,
      labelAbove: Math.sin(angle) < -0.3,
    };
  });
}
