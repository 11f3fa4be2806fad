// How a journey asks whoever runs it for something that happens in the world, such as a contact that comes in.
import { createInterface } from 'node:readline';

const lines = process.env.C360_WORLD ? createInterface({ input: process.stdin })[Symbol.asyncIterator]() : null;

/** False when nobody listens: the journey runs on a stack that it may not write to. */
export const hasWorld = lines !== null;

/** Makes something happen, and returns when it has. */
export async function happen(what) {
  process.stdout.write(`@${what}\n`);
  const { value } = await lines.next();
  if (value !== 'done') {
    throw new Error(`${what} did not happen: ${value}`);
  }
}

export function leave() {
  process.stdin.unref?.();
}
