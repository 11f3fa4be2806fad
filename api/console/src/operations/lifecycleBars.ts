export type Bar = { x: number; y: number; width: number; height: number };

const GAP = 0.35;
const HEAD = 20;

/** A bar for how many there are in each stage, and a line for what they bring; both within the box, nobody below zero. */
export function barsOf(curve: { customers: number; monthly: number }[], width: number, height: number): { bars: Bar[]; line: { x: number; y: number }[] } {
  const step = width / Math.max(1, curve.length);
  const most = Math.max(1, ...curve.map(({ customers }) => customers));
  const richest = Math.max(1, ...curve.map(({ monthly }) => monthly));
  const room = height - HEAD;
  const bars = curve.map(({ customers }, i) => {
    const tall = Math.round((customers / most) * room);
    return { x: Math.round((i + GAP / 2) * step), y: height - tall, width: Math.round(step * (1 - GAP)), height: tall };
  });
  const line = curve.map(({ monthly }, i) => ({ x: Math.round((i + 0.5) * step), y: height - Math.round((Math.max(0, monthly) / richest) * room) }));
  return { bars, line };
}
