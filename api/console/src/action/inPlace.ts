/** An answered action, and where it stood. */
export type Held<Action> = { place: number; action: Action };

/** What is proposed now, with what was answered where it stood: nothing else comes to where somebody has just clicked. */
export function inPlace<Action extends { action: string }>(proposed: readonly Action[], held: readonly Held<Action>[]): Action[] {
  const answered = new Set(held.map(({ action }) => action.action));
  const list = proposed.filter(({ action }) => !answered.has(action));
  for (const { place, action } of [...held].sort((one, other) => one.place - other.place)) {
    list.splice(Math.min(place, list.length), 0, action);
  }
  return list;
}
