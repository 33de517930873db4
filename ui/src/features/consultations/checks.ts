// How a check shows: a sign beside the word, never alone.
import type { IconName } from '../../components/icons';
import type { CheckRow } from '../../engine/bindings';

export function iconOf({ standing }: CheckRow): IconName {
  if (standing === 'met') return 'done';
  return standing === 'not-yet' ? 'circle' : 'help';
}
