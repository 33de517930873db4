// Little room: small windows and large text hide nothing, and nothing moves away from under the hand.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { App, KEY } from './app.mjs';

let app;
before(async () => {
  app = await App.withSample('national-short');
  await app.click('button', 'Contributions 12');
  await app.find('option');
});
after(() => app?.close());

/** Of each row in sight: the words of consent, and how far its outcome stands from the head of that column. */
const rows = () =>
  app.run(`
    const head = [...document.querySelectorAll('.heads button')].at(-1).getBoundingClientRect().left;
    return [...document.querySelectorAll('[role=option]')].map((row) => ({
      consent: row.querySelector('.consent').innerText,
      off: Math.abs(row.querySelector('.state').getBoundingClientRect().left - head),
    }));`);

async function told(where) {
  const all = await rows();
  assert.ok(all.length > 5, where);
  for (const row of all) {
    assert.match(row.consent, /Consent not asked|Quote|Use without|Internal/, where);
    assert.ok(row.off < 2, `${where}: the head is ${row.off} px off`);
  }
}

test('every row tells its consent, and the heads stand over their columns', async () => {
  await told('1280, the list alone');
  await app.click('option', null);
  await app.find('heading', 'Press Council');
  await told('1280, a contribution beside it');
  await app.click('button', 'Close');
  await app.driver.size(1024, 640);
  await app.until('the window is small', () => app.run('return innerHeight < 700'));
  await told('1024');
});

test('in large text the page of the log scrolls as one', async () => {
  await app.run("document.documentElement.style.fontSize = '200%'");
  await app.until('the list takes its whole height', () =>
    app.run(`
      const list = document.querySelector('[role=listbox]');
      return list.scrollHeight === list.clientHeight && list.clientHeight > innerHeight;`),
  );
  await app.run("document.documentElement.style.fontSize = ''");
});

test('the size of the text changes where it is chosen', async () => {
  await app.press(KEY.control, 'k');
  await app.write('combobox', 'Find', 'Settings');
  await app.press(KEY.enter);
  await app.find('heading', 'Settings', { exact: true });
  await app.run(`
    const field = [...document.querySelectorAll('label')].find((one) => one.innerText === 'Size of the text').control;
    field.scrollIntoView({ block: 'center' });
    field.focus();`);
  const top = () => app.run('return document.activeElement.getBoundingClientRect().top;');
  const before = await top();
  await app.press(KEY.end);
  await app.until('the text is larger', () =>
    app.run("return document.documentElement.style.fontSize === '200%'"),
  );
  await app.until(
    'the field stands where it stood',
    async () => Math.abs((await top()) - before) < 3,
  );
});
