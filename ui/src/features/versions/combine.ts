// A proposal out of two versions: what both say once, what only one says beside it. A person writes the text.
import type { Run } from '../../engine/bindings';

/** Beyond this many words the one that prints is the better proposal. */
const most = 1500;

type Text = Extract<Run, { t: 'text' }>;
const sameMarks = (one: Text, other: Text) =>
  one.b === other.b && one.i === other.i && one.href === other.href;

/** Words with the space after them; footnotes, citations and breaks are never cut. */
function words(runs: readonly Run[]): Run[] {
  return runs.flatMap((run): Run[] =>
    run.t === 'text'
      ? (run.text.match(/\s*\S+\s*|\s+/gu) ?? []).map((text) => ({ ...run, text }))
      : [run],
  );
}

function key(run: Run): string {
  if (run.t === 'text') return `t:${run.text.trim()}:${run.b}:${run.i}:${run.href}`;
  return JSON.stringify(run);
}

/** Lengths of the longest common parts, from each pair of places to the ends. */
function lengths(left: readonly string[], right: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = left.length - 1; row >= 0; row--)
    for (let column = right.length - 1; column >= 0; column--) {
      const longer =
        left[row] === right[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
      const line = table[row];
      if (line) line[column] = longer;
    }
  return table;
}

function together(left: readonly Run[], right: readonly Run[]): Run[] {
  const keys = [left.map(key), right.map(key)] as const;
  const table = lengths(...keys);
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  const all: (Run | undefined)[] = [];
  let [row, column] = [0, 0];
  while (row < left.length || column < right.length) {
    const both = row < left.length && column < right.length && keys[0][row] === keys[1][column];
    if (both) {
      all.push(left[row++]);
      column++;
    } else if (
      column >= right.length ||
      (row < left.length && at(row + 1, column) >= at(row, column + 1))
    )
      all.push(left[row++]);
    else all.push(right[column++]);
  }
  return all.filter((run) => run !== undefined);
}

/** Neighbours with the same marks become one again, with a space between words of two versions. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (run.t !== 'text' || last?.t !== 'text') {
      all.push(run);
      continue;
    }
    const space = /\s$/u.test(last.text) || /^[\s.,;:!?)]/u.test(run.text) ? '' : ' ';
    if (sameMarks(last, run)) all[all.length - 1] = { ...last, text: last.text + space + run.text };
    else all.push({ ...run, text: space + run.text });
  }
  return all;
}

export function combine(left: readonly Run[], right: readonly Run[]): Run[] {
  const [one, other] = [words(left), words(right)];
  if (one.length > most || other.length > most) return [...left];
  return joined(together(one, other));
}
