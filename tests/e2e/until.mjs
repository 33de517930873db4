// Waiting for what is awaited. The pause between two looks is not a measure of anything.
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE = 20_000;

/** The first answer of `look` that is not empty; its last fault, or `what`, where it never came. */
export async function until(what, look, patience = PATIENCE) {
  const end = Date.now() + patience;
  let fault;
  do {
    try {
      const found = await look();
      if (found) return found;
      fault = undefined;
    } catch (error) {
      fault = error;
    }
    await pause(50);
  } while (Date.now() < end);
  throw new Error(`It never came to: ${what}`, { cause: fault });
}
