// The application as a person meets it: started on a folder of reviews, looked at, typed into, killed.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { audit } from './axe.mjs';
import { Driver } from './driver.mjs';
import { emptyFolder } from './folder.mjs';
import { FIND, LIST } from './roles.mjs';
import { until } from './until.mjs';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PICTURES = `${ROOT}out/e2e/`;

export const KEY = {
  enter: '\uE007',
  tab: '\uE004',
  escape: '\uE00C',
  control: '\uE009',
  end: '\uE010',
  f1: '\uE031',
  f6: '\uE036',
  shift: '\uE008',
};

export class App {
  #driver;

  /** Starts the application; it is ready when it has drawn something. */
  static async start(store, { args = [], env = {} } = {}) {
    const app = new App();
    app.#driver = await Driver.open(`${ROOT}target/debug/rapporteur`, args, {
      RAPPORTEUR_STORE: store,
      LANG: 'C.UTF-8',
      ...env,
    });
    try {
      await app.until('the window is not empty', () =>
        app.run("return document.getElementById('app')?.childElementCount > 0"),
      );
      // the window remembers its size from one start to the next
      await app.driver.size(1280, 820);
      await app.until('the window has its size', () => app.run('return innerWidth > 1024'));
    } catch (error) {
      await app.close();
      throw error;
    }
    return app;
  }

  /** Starts it for somebody who works in English, with a sample open. */
  static async withSample(sample) {
    const app = await App.start(emptyFolder());
    await app.call('save_settings', { values: { language: 'en', name: 'Ada Perez' } });
    await app.call('open_sample', { sample });
    await app.reload();
    await app.click('button', 'Open: ');
    return app;
  }

  get driver() {
    return this.#driver;
  }

  /** Waits; where it is in vain, says what was on the screen. */
  async until(what, look, patience) {
    try {
      return await until(what, look, patience);
    } catch (error) {
      const screen = await this.#driver.run(LIST).catch(() => 'nothing: the program is gone');
      await this.picture('failed').catch(() => undefined);
      const cause = error.cause ? `\n${error.cause.message}` : '';
      throw new Error(`${error.message}${cause}\nOn the screen:\n${screen}`);
    }
  }

  /** The element of a role and name, as soon as it is there. */
  find(role, name = null, { exact = false } = {}) {
    return this.until(`there is a ${role} "${name ?? ''}"`, () => this.now(role, name, { exact }));
  }

  /** The same, now: nothing where it is not there. */
  now(role, name = null, { exact = false } = {}) {
    return this.#driver.run(FIND, role, name, exact, false);
  }

  click(role, name, options) {
    return this.until(`one can click the ${role} "${name}"`, async () => {
      const element = await this.now(role, name, options);
      if (!element) return false;
      await this.run("arguments[0].scrollIntoView({ block: 'nearest' })", element);
      await this.#driver.click(element);
      return true;
    });
  }

  /** Writes into a field, after what stands there or instead of it. */
  write(role, name, text, { instead = false, exact = false } = {}) {
    return this.until(`one can write into the ${role} "${name}"`, async () => {
      const element = await this.now(role, name, { exact });
      if (!element) return false;
      if (instead) await this.#driver.clear(element);
      await this.#driver.type(element, text);
      return true;
    });
  }

  press(...keys) {
    return this.#driver.press(...keys);
  }

  /** All the words on the screen. */
  text() {
    return this.#driver.run('return document.body.innerText.trim()');
  }

  sees(words) {
    return this.until(`"${words}" is on the screen`, async () =>
      (await this.text()).includes(words),
    );
  }

  run(script, ...args) {
    return this.#driver.run(script, ...args);
  }

  /** Shows the screens anew, as after a crash of the web view. */
  async reload() {
    await this.run('window.stale = true; location.reload()');
    await this.until('the screens are there again', () =>
      this.run("return !window.stale && document.getElementById('app')?.childElementCount > 0"),
    );
  }

  /** Asks the engine, for what a test needs but does not test. */
  async call(name, ask) {
    const answer = await this.#driver.runAsync(
      `const [name, ask, done] = arguments;
       window.__TAURI_INTERNALS__.invoke('call', { name, ask }).then(done, (e) => done({ fault: String(e) }));`,
      name,
      ask,
    );
    if ('fault' in answer) throw new Error(JSON.stringify(answer.fault));
    return answer.value;
  }

  /** The addresses of the pages that are drawn now; empty while there are none. */
  pagesShown() {
    return this.run(
      `return [...document.images].map((image) => image.src).filter((src) => src.includes('/page/')).join(' ')`,
    );
  }

  /** The size in pixels of a picture at an address. */
  draw(address) {
    return this.#driver.runAsync(
      `const [address, done] = arguments;
       const image = new Image();
       image.onload = () => done([image.naturalWidth, image.naturalHeight]);
       image.onerror = () => done([0, 0]);
       image.src = address;`,
      address,
    );
  }

  /** Media type and text at an address. */
  fetched(address) {
    return this.#driver.runAsync(
      `const [address, done] = arguments;
       fetch(address).then(async (answer) => done([answer.headers.get('content-type'), await answer.text()]),
         (error) => done(['', String(error)]));`,
      address,
    );
  }

  /** Uploads a file; gives its id. */
  send(name, media, text) {
    return this.#driver.runAsync(
      `const [name, media, text, done] = arguments;
       fetch('rapporteur://localhost/upload', { method: 'POST', body: new TextEncoder().encode(text),
         headers: { 'content-type': media, 'x-name': encodeURIComponent(name) } })
         .then(async (answer) => done(await answer.text()), (error) => done(String(error)));`,
      name,
      media,
      text,
    );
  }

  /** Keeps a picture of the screen as it is, with the system's own dialogs, which the driver does not see. */
  async picture(name) {
    mkdirSync(PICTURES, { recursive: true });
    await this.#driver.runAsync(
      'const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(() => done()));',
    );
    await run('import', ['-window', 'root', `${PICTURES}${name}.png`]);
  }

  /** What keeps a person from using this screen, by WCAG 2.2 A and AA; nothing is the aim. */
  async barriers() {
    return audit(this.#driver);
  }

  /** As a power cut does. */
  async die() {
    const { program } = this.#driver;
    process.kill(program, 'SIGKILL');
    await this.#driver.close();
    await until('the program is gone', () => !existsSync(`/proc/${program}/exe`));
  }

  close() {
    return this.#driver.close();
  }
}
