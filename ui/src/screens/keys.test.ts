import { afterEach, describe, expect, it } from 'vitest';
import { contextMenu, globalKeys } from './keys';

const on = (tag: string) => document.body.appendChild(document.createElement(tag));
afterEach(() => document.body.replaceChildren());

describe('outside a text', () => {
  const press = (target: HTMLElement) => {
    const event = new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, cancelable: true });
    target.addEventListener('keydown', globalKeys);
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const menu = (target: HTMLElement) => {
    const event = new MouseEvent('contextmenu', { cancelable: true });
    target.addEventListener('contextmenu', contextMenu);
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('Ctrl+A marks nothing, in a field it marks its words', () => {
    expect(press(on('p'))).toBe(true);
    expect(press(on('input'))).toBe(false);
  });
  it('the right button opens no menu of the web view, in a field it does', () => {
    expect(menu(on('p'))).toBe(true);
    expect(menu(on('textarea'))).toBe(false);
  });
});
