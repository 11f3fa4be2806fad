/** Where bars begin and end so that each goes on from the one before, with every mark in view. */
export function bars(amounts: number[], marks: number[], width: number) {
  const ends: number[] = [];
  for (const amount of amounts) {
    ends.push((ends.at(-1) ?? 0) + amount);
  }
  const least = Math.min(0, ...ends, ...marks);
  const most = Math.max(0, ...ends, ...marks);
  const reach = most - least || 1;
  const scale = (amount: number) => Math.round(((amount - least) / reach) * (width - 4)) + 2;
  return { scale, steps: ends.map((end, i) => ({ from: scale(end - (amounts[i] ?? 0)), to: scale(end) })) };
}
