// A way in steps: each stands on the one before.
import { test } from 'node:test';

let broken = false;

/** After a failure the rest is not tried. */
export const step = (name, does) =>
  test(name, async (t) => {
    if (broken) return t.skip('a step before this one failed');
    broken = true;
    await does();
    broken = false;
  });
