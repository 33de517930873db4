// The questions of a call: their order, and the languages that still lack words.
import type { CallAsk, CallChoice } from '../../engine/bindings';

/** The list with one member moved; at either end it stays. */
export function moved<T>(list: readonly T[], at: number, by: number): T[] {
  const to = at + by;
  const next = [...list];
  if (to < 0 || to >= list.length) return next;
  next.splice(to, 0, ...next.splice(at, 1));
  return next;
}

/** A name whose direction does not disturb the names beside it. */
export const isolated = (name: string): string =>
  String.fromCodePoint(0x2068) + name + String.fromCodePoint(0x2069);

/** An own question that nobody has worded yet; it waits on the screen. */
export const wordless = (ask: CallAsk): boolean =>
  !ask.key.includes(':') && !Object.values(ask.words).some((words) => words.trim());

/** The languages in which a question would go out in the words of another. */
export function lacking(
  ask: CallAsk,
  choice: CallChoice | undefined,
  languages: readonly string[],
): string[] {
  if (wordless(ask)) return [];
  const own = (code: string) => Boolean(ask.words[code]?.trim());
  return languages.filter((code) =>
    choice ? choice.unworded.includes(code) && !own(code) : !own(code),
  );
}
