const FEN = 100;

/** Whole yuan of some fen that add up to the whole yuan of their sum: whoever lost most by rounding down gets the next one. */
export function addUp(parts: readonly number[]): number[] {
  const total = Math.round(parts.reduce((sum, part) => sum + part, 0) / FEN);
  const whole = parts.map((part) => Math.floor(part / FEN));
  const missing = total - whole.reduce((sum, part) => sum + part, 0);
  parts
    .map((part, place) => ({ place, lost: part / FEN - Math.floor(part / FEN) }))
    .sort((one, other) => other.lost - one.lost || one.place - other.place)
    .slice(0, missing)
    .forEach(({ place }) => {
      whole[place] = (whole[place] ?? 0) + 1;
    });
  return whole;
}
