// The window itself: it opens, says what it is, lets nothing in, and never stays empty.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { App } from './app.mjs';
import { chooseFolder } from './dialog.mjs';
import { emptyFolder } from './folder.mjs';

const open = [];
const start = async (...of) => {
  const app = await App.start(...of);
  open.push(app);
  return app;
};
after(() => Promise.all(open.map((app) => app.close())));

test('the window opens and says what it is', async () => {
  const app = await start(emptyFolder());
  await app.until('the title', async () => (await app.driver.title()).includes('Rapporteur'));
  await app.picture('window');
});

test('nothing remote can be loaded and no code can be slipped in', async () => {
  const app = await start(emptyFolder());
  const refused = await app.driver.runAsync(`
    const done = arguments[0];
    const refused = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      refused.push(event.effectiveDirective);
      if (refused.length === 2) done(refused);
    });
    const image = document.body.appendChild(new Image());
    image.onload = () => done(['nothing: the image was loaded']);
    const script = document.body.appendChild(document.createElement('script'));
    script.textContent = 'window.slipped = true';
    image.src = 'https://example.org/a.png';
  `);
  assert.ok(refused.includes('img-src'), `refused: ${refused}`);
  assert.ok(
    refused.some((directive) => directive.startsWith('script-src')),
    `refused: ${refused}`,
  );
  assert.equal(await app.run('return window.slipped === true'), false);
});

test('a damaged store is told in words, with ways on', async () => {
  const store = emptyFolder();
  const first = await App.start(store);
  await first.die();
  // the log beside the file holds all of it until the program ends in peace: it would mend the damage
  for (const log of ['-wal', '-shm'])
    rmSync(join(store, `rapporteur.sqlite${log}`), { force: true });
  writeFileSync(join(store, 'rapporteur.sqlite'), 'this is not a store');
  const app = await start(store);
  await app.sees('damaged');
  await app.picture('damaged');
  assert.ok(await app.now('button'), 'there is a way on');
});

test('reviews in a synchronised folder are brought to this computer, and found there next time', async () => {
  const home = emptyFolder();
  const env = { HOME: home, XDG_CONFIG_HOME: join(home, '.config') };
  const [plain, synced, chosen] = ['plain', 'Dropbox', 'mine'].map((name) => join(home, name));
  await (await App.start(plain, { env })).close();
  renameSync(plain, synced);
  mkdirSync(chosen);
  const app = await start(synced, { env });
  await app.sees('a folder that is synchronised');
  await app.picture('synced');
  await app.click('button', 'Bring my reviews to this computer');
  await chooseFolder(chosen);
  await app.sees('Which language shall the program speak?');
  assert.ok(existsSync(join(chosen, 'rapporteur.sqlite')));
  await app.close();
  await (await start(synced, { env })).sees('Which language shall the program speak?');
});
