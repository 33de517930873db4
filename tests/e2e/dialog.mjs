// The system's own file dialog, which no web page and no driver reaches: found by its window, typed into.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { until } from './until.mjs';

const xdotool = (...args) => execFileSync('xdotool', args, { encoding: 'utf8' }).trim();

/** The dialog on top of the program's window. */
const dialog = () =>
  until(
    'a file dialog is open',
    () => xdotool('search', '--onlyvisible', '--name', '^Save').split('\n')[0],
  );

/** Saves under a path, as a person types it. */
export async function saveAs(path) {
  const window = await dialog();
  xdotool('windowfocus', '--sync', window);
  xdotool('key', '--clearmodifiers', 'ctrl+a');
  xdotool('type', '--delay', '5', path);
  xdotool('key', 'Return');
  await until(`${path} is there`, () => existsSync(path));
}
