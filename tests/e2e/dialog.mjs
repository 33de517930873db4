// The system's own file dialog, which no web page and no driver reaches: found by its window, typed into.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { until } from './until.mjs';

const xdotool = (...args) => execFileSync('xdotool', args, { encoding: 'utf8' }).trim();

/** The windows of this name. */
const shown = (name) => {
  try {
    return xdotool('search', '--onlyvisible', '--name', name).split('\n');
  } catch {
    return []; // how the tool says that there is none
  }
};

/** Turns to the dialog of this name on top of the program's window. */
async function answer(name) {
  const window = await until('a file dialog is open', () => shown(name)[0]);
  xdotool('windowfocus', '--sync', window);
  return window;
}

/** Saves under a path, as a person types it. */
export async function saveAs(path) {
  await answer('^Save');
  xdotool('key', '--clearmodifiers', 'ctrl+a');
  xdotool('type', '--delay', '5', path);
  xdotool('key', 'Return');
  await until(`${path} is there`, () => existsSync(path));
}

/** Chooses a folder, as a person types its path. */
export const chooseFolder = (path) => choose('Folder', path);

/** Chooses a file, in the same way. */
export const chooseFile = (path) => choose('^Open', path);

/** The first Return may only complete a path. */
async function choose(name, path) {
  const window = await answer(name);
  xdotool('key', '--clearmodifiers', 'alt+Home', 'ctrl+l', 'ctrl+a');
  xdotool('type', '--delay', '5', path);
  const gone = () => !shown(name).includes(window);
  xdotool('key', 'Return');
  await until('the dialog is gone', gone, 2_000).catch(() => xdotool('key', 'Return'));
  await until(`${path} is chosen`, gone);
}
