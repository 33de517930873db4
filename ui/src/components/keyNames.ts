// Keys as they stand on the keyboards of the language: `Ctrl+Enter` is `Ctrl`, `Entrée` in French.
import { w } from '../words';

function named(key: string): string {
  switch (key) {
    case 'Enter':
      return w('key-enter');
    case 'Shift':
      return w('key-shift');
    case 'Space':
      return w('key-space');
    case 'Esc':
      return w('key-escape');
    default:
      return key;
  }
}

export const keyNames = (keys: string): string[] =>
  keys === '+' ? ['+'] : keys.split('+').map(named);
