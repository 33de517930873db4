import { afterEach, describe, expect, it } from 'vitest';
import { whereAt } from './hints';

afterEach(() => document.body.replaceChildren());

describe('the keys that the status line names', () => {
  it('are those of where the keyboard is', () => {
    document.body.innerHTML =
      '<button></button><input><div><p id="p">a</p><table><tr><td id="c">b</td></tr></table></div>';
    const text = document.querySelector('div');
    if (text) Object.defineProperty(text, 'isContentEditable', { value: true });
    const caret = (id: string) => {
      const node = document.getElementById(id)?.firstChild;
      if (node) document.getSelection()?.setPosition(node, 0);
    };
    expect(whereAt(null)).toBe('screen');
    expect(whereAt(document.querySelector('button'))).toBe('screen');
    expect(whereAt(document.querySelector('input'))).toBe('field');
    caret('p');
    expect(whereAt(text)).toBe('answer');
    caret('c');
    expect(whereAt(text)).toBe('table');
  });
});
