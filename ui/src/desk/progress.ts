// How far a part is: written, and cleared. The two are not the same, and a ring shows which.
import type { OutlineRow } from '../engine/bindings';
import { say, w } from '../words';

type Part = Pick<OutlineRow, 'state' | 'progress'>;

/** The share of the questions that are answered. */
export const shareOf = ({ progress }: Part): number =>
  progress.total > 0 ? progress.answered / progress.total : 0;

/** Every question of it is cleared; a part without questions is as far as somebody said. */
export const isCleared = ({ state, progress }: Part): boolean =>
  progress.total > 0 ? progress.cleared === progress.total : state === 'cleared';

/** The same in words: its state, how many questions are answered, how many of them are cleared. */
export const progressWords = (part: Part): string[] =>
  [
    say(`section-state-${part.state}`),
    part.progress.total > 0 ? w('review-progress', part.progress) : '',
    part.progress.cleared > 0 ? w('progress-cleared', { count: part.progress.cleared }) : '',
  ].filter(Boolean);
