// A WebDriver session on the real window: WebKitGTK's own driver, spoken to plainly.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { until } from './until.mjs';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Waits for the page, not for the clock: every step is tried again until it holds. */
export class Driver {
  #url;
  #process;
  #session = '';

  /** Starts a driver and, through it, the program. */
  static async open(binary, args, env) {
    const driver = new Driver();
    const port = await freePort();
    driver.#url = `http://127.0.0.1:${port}`;
    driver.#process = spawn('WebKitWebDriver', [`--port=${port}`], {
      env: { ...process.env, TAURI_WEBVIEW_AUTOMATION: 'true', TAURI_AUTOMATION: 'true', ...env },
      // no pipe that a process left behind could hold open, and a group that can be ended as a whole
      stdio: 'ignore',
      detached: true,
    });
    await until('the driver answers', () => driver.#ask('GET', '/status'));
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } };
    const { sessionId } = await driver.#ask('POST', '/session', { capabilities });
    driver.#session = `/session/${sessionId}`;
    return driver;
  }

  /** The program's process id. */
  get program() {
    const children = `/proc/${this.#process.pid}/task/${this.#process.pid}/children`;
    return Number(readFileSync(children, 'utf8').trim().split(' ')[0]);
  }

  run(script, ...args) {
    return this.#ask('POST', `${this.#session}/execute/sync`, { script, args });
  }

  runAsync(script, ...args) {
    return this.#ask('POST', `${this.#session}/execute/async`, { script, args });
  }

  click(element) {
    return this.#ask('POST', `${this.#session}/element/${element[ELEMENT]}/click`, {});
  }

  clear(element) {
    return this.#ask('POST', `${this.#session}/element/${element[ELEMENT]}/clear`, {});
  }

  type(element, text) {
    return this.#ask('POST', `${this.#session}/element/${element[ELEMENT]}/value`, { text });
  }

  /** Presses keys where the caret is. */
  async press(...keys) {
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
    const actions = [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
    await this.#ask('POST', `${this.#session}/actions`, { actions });
  }

  async size(width, height) {
    await this.#ask('POST', `${this.#session}/window/rect`, { width, height });
  }

  title() {
    return this.#ask('GET', `${this.#session}/title`);
  }

  /** Ends the session politely, then whatever is left of it; a program that is gone already is no fault. */
  async close() {
    await this.#ask('DELETE', this.#session, undefined, 5_000).catch(() => undefined);
    try {
      process.kill(-this.#process.pid, 'SIGKILL');
    } catch {
      // all of it has ended by itself
    }
  }

  async #ask(method, path, body, patience = 60_000) {
    const answer = await fetch(this.#url + path, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }
}

function freePort() {
  return new Promise((tell) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => tell(port));
    });
  });
}
