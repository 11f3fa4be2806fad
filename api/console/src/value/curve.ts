export type Curve = { line: string; zero: number; points: { x: number; y: number }[] };

/** A line through amounts from left to right, zero always in view. */
export function curveOf(amounts: number[], width: number, height: number): Curve {
  const most = Math.max(0, ...amounts);
  const least = Math.min(0, ...amounts);
  const reach = most - least || 1;
  const y = (amount: number) => Math.round((1 - (amount - least) / reach) * (height - 8)) + 4;
  const step = amounts.length > 1 ? (width - 8) / (amounts.length - 1) : 0;
  const points = amounts.map((amount, i) => ({ x: Math.round(i * step) + 4, y: y(amount) }));
  return { line: points.map(({ x, y: at }) => `${x},${at}`).join(' '), zero: y(0), points };
}
