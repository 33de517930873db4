// Whoever works with the keyboard or by ear is taken along: to each screen, round its parts, through what was typed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { App, KEY } from './app.mjs';

let app;
before(async () => {
  app = await App.withSample('national-short');
  await app.find('heading', 'Facts about the review');
});
after(() => app?.close());

/** Waits until this has the focus: its name begins so, or its first words do. */
const stands = (on) =>
  app.until(`the focus is on "${on}"`, () =>
    app.run(
      `const at = document.activeElement;
       return (at.getAttribute('aria-label') ?? at.innerText).trim().startsWith(arguments[0]);`,
      on,
    ),
  );
async function jump(words, to = words) {
  await app.press(KEY.control, 'k');
  await app.write('combobox', 'Find', words);
  await app.until(`"${words}" is found first`, () =>
    app.run(
      `return document.querySelector('dialog[open] [role=option]')?.innerText.includes(arguments[0]);`,
      words,
    ),
  );
  await app.press(KEY.enter);
  await stands(to);
}

test('a jump ends at the heading of the screen', async () => {
  await jump('Methodology', '1. Methodology');
  await jump('Contributions');
  await jump('Sources');
  await jump('History');
});

test('a point to check leads into the answer that it speaks of', async () => {
  await app.click('button', 'point to check');
  const said = "document.querySelector('[role=tabpanel] section button')";
  await app.until('the points are listed', () => app.run(`return ${said} !== null;`));
  await app.run(`${said}.focus(); ${said}.click();`);
  await app.until('the focus is in the middle', () =>
    app.run(
      `const at = document.activeElement;
       return at !== document.body && document.querySelector('.pane.middle').contains(at);`,
    ),
  );
});

test('F6 reaches the sections, the list and the contribution that it shows, both ways round', async () => {
  await jump('Contributions');
  await app.click('option', null);
  await app.press(KEY.f6);
  const seen = [];
  for (const keys of [[KEY.f6], [KEY.f6], [KEY.f6], [KEY.shift, KEY.f6], [KEY.shift, KEY.f6]]) {
    await app.press(...keys);
    seen.push(
      await app.run(
        `const at = document.activeElement;
         return at.closest('nav') ? 'nav' : at.matches('[role=listbox]') ? 'list' : at.closest('article') ? 'detail' : '';`,
      ),
    );
  }
  assert.deepEqual(seen, ['nav', 'list', 'detail', 'list', 'nav']);
});

test('recording another moves nothing under the mouse', async () => {
  await app.click('button', 'Record one');
  const rows = () =>
    app.run(
      `return [...document.querySelectorAll('dialog[open] input[type=radio]')].map((one) => one.getBoundingClientRect().top).join();`,
    );
  const before = await rows();
  await app.write('textbox', 'What was said', 'Fees are too high.', { exact: true });
  await app.click('button', 'Save and record another');
  await app.sees('Recorded as');
  assert.equal(await rows(), before);
  await app.press(KEY.escape);
});

test('undo and redo tell the steps of the text while one writes, and a table grows on every side', async () => {
  await jump('Next steps', '6. Next steps');
  await app.run("document.querySelector('.answer[contenteditable=true]').focus()");
  await app.press('x');
  await app.find('button', 'Undo: what was typed');
  await app.press(KEY.control, 'z');
  await app.click('button', 'Do again: what was typed');
  await app.find('button', 'Undo: what was typed');
  await app.click('button', 'Table', { exact: true });
  const size = () =>
    app.run(
      `const rows = document.querySelector('.answer table').rows; return [rows.length, rows[0].cells.length].join();`,
    );
  assert.equal(await size(), '3,3');
  await app.click('button', 'Above');
  await app.click('button', 'Before', { exact: true });
  assert.equal(await size(), '4,4');
});
