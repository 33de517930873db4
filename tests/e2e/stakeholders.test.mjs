// The way of a contribution in the real window: a consultation is planned, inputs come in, one is read, decided and
// cited, and who sent it is told. No screen on the way may keep anybody out (WCAG 2.2 A and AA, by axe-core).
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { App, KEY } from './app.mjs';
import { chooseFile, chooseFolder, saveAs } from './dialog.mjs';
import { emptyFolder } from './folder.mjs';
import { step } from './steps.mjs';

const SAID = 'Placement fees are three months of wages.';
const REASON = 'The fee is capped from next year.';
const FRENCH = 'Les frais de placement sont trop lourds.';
const ROWS = [
  'organization,text,consent,category',
  `Harbour Workers’ Union,${SAID},quote-with-name,trade-unions`,
  'Silent Shipping,Inspectors were bribed.,internal-only,private-sector',
  '',
];

const store = emptyFolder();
const files = emptyFolder();
let app;
let review;
before(async () => {
  app = await App.start(store);
  await app.call('save_settings', { values: { language: 'en', name: 'Ada Perez' } });
  const begun = { template: 'national-review', country: 'Azania', title: 'Review of Azania' };
  review = (await app.call('create_review', begun)).id;
  await app.reload();
  await app.click('button', 'Open: Azania');
});
after(() => app?.close());

/** A picture of the screen, and nothing on it that keeps anybody out. */
async function look(name) {
  await app.picture(`stakeholders-${name}`);
  assert.deepEqual(await app.barriers(), [], `on the screen ${name}`);
}

const log = async () => (await app.call('list_contributions', { review })).rows;
const contribution = async (id) =>
  app.call('get_contribution', { review, unit: 'log', collection: 'contribution', id });
const sent = async () => (await log()).find((row) => row.from.includes('Harbour'));

step('a consultation is planned', async () => {
  await app.click('button', 'Consultations');
  await app.click('button', 'New consultation');
  await app.write('textbox', 'Title', 'Hearing at the port');
  await app.write('textbox', 'Organized by', 'Ministry of Interior');
  await app.until('it is kept', async () => {
    const all = await app.call('list_records', {
      review,
      unit: 'consultations',
      collection: 'consultation',
    });
    return JSON.stringify(all).includes('Hearing at the port');
  });
  await look('1-planned');
});

step('a call comes back as a filled form', async () => {
  const call = { title: 'Call', languages: ['fr'], asks: [{ key: 'section:methodology' }] };
  const { id } = await app.call('save_call', { review, call });
  const form = join(files, 'form.docx');
  await app.call('export_paper', { review, call: id, paper: 'form', language: 'fr', path: form });
  execFileSync('python3', [join(import.meta.dirname, 'fill.py'), form, 'Ligue du port', FRENCH]);
  await app.click('button', 'Call for inputs');
  await app.click('button', 'Take in filled forms');
  await app.click('button', 'Choose files');
  await chooseFile(form);
  await app.find('button', 'Record one contribution');
  await look('2-form');
  await app.click('button', 'Record one contribution');
  await app.until('it is in the log', async () => (await log()).length === 1);
  await app.click('button', 'Close');
});

step('a table is imported', async () => {
  const table = join(files, 'inputs.csv');
  writeFileSync(table, ROWS.join('\n'));
  await app.click('button', 'Contributions');
  await app.click('button', 'Import…', { exact: true });
  await app.click('button', 'Choose files');
  await chooseFile(table);
  await app.find('button', 'Import 2');
  await look('3-import');
  await app.click('button', 'Import 2');
  await app.until('both are in the log', async () => (await log()).length === 3);
  await app.click('button', 'Close');
});

step('a passage gets a theme', async () => {
  await app.click('option', 'Harbour Workers');
  const text = await app.find('textbox', 'What was said: choose words');
  await app.run(
    `const words = document.createTreeWalker(arguments[0], NodeFilter.SHOW_TEXT).nextNode();
     arguments[0].focus();
     getSelection().setBaseAndExtent(words, 0, words, 14);`,
    text,
  );
  await app.click('button', 'Theme');
  await app.find('heading', 'Themes of the passage');
  await app.write('textbox', 'New theme', 'Recruitment fees');
  await look('4-theme');
  await app.click('button', 'Give these themes');
  const { id } = await sent();
  await app.until('the passage has it', async () => {
    const { tags } = await app.call('list_tags', { review, id });
    return tags.length === 1;
  });
});

step('what became of it is decided', async () => {
  await app.run(
    `arguments[0].value = 'partly';
     arguments[0].dispatchEvent(new Event('input', { bubbles: true }));
     arguments[0].dispatchEvent(new Event('change', { bubbles: true }));`,
    await app.find('combobox', 'What became of it'),
  );
  await app.write('textbox', 'Because', REASON);
  await app.press(KEY.tab);
  await app.until('it is kept', async () => {
    const { fields } = await contribution((await sent()).id);
    return fields.outcome === 'partly' && fields.reason === REASON;
  });
  await look('5-decided');
});

step('a sentence cites it', async () => {
  await app.click('button', 'Methodology');
  await app.write('textbox', 'Which data', 'Fees were named often. @wages');
  await app.find('option', 'months of wages');
  await app.press(KEY.enter);
  await app.until('the citation is kept', async () => {
    const { used_in: places } = await contribution((await sent()).id);
    return places.length === 1;
  });
});

step('the log and the table of responses are taken out', async () => {
  await app.click('button', 'Contributions');
  await app.click('button', 'Take out');
  await app.find('menuitem', 'Letters to stakeholders');
  await look('6-take-out');
  await app.click('menuitem', 'Table of inputs and responses');
  await look('7-table');
  await app.click('button', 'Save');
  const table = join(files, 'table.pdf');
  await saveAs(table);
  await app.sees('One contribution is left out');
  await look('8-saved');
  await app.click('button', 'Close');
  const text = execFileSync('pdftotext', ['-raw', table, '-'], { encoding: 'utf8' });
  assert.ok(text.includes(SAID) && text.includes(REASON), text);
  assert.ok(!text.includes('bribed'), text);
});

step('who sent it is told, in their language', async () => {
  await app.click('button', 'Take out');
  await app.click('menuitem', 'Letters to stakeholders');
  await app.find('heading', 'Letters to stakeholders');
  await app.click('option', 'Harbour Workers');
  await app.find('heading', 'Harbour Workers');
  await look('9-letters');
  await app.click('button', 'Write one letter');
  const folder = join(files, 'letters');
  mkdirSync(folder);
  await chooseFolder(folder);
  await app.sees('One letter is in');
  await look('10-written');
  assert.deepEqual(readdirSync(folder), ['001 Harbour Workers’ Union.pdf']);
  const letter = join(folder, readdirSync(folder)[0]);
  const text = execFileSync('pdftotext', ['-raw', letter, '-'], { encoding: 'utf8' });
  assert.ok(text.includes(SAID) && text.includes(REASON), text);
  assert.ok(!text.includes('bribed') && !text.includes('Ligue du port'), text);
});

step('the words of the letters are the drafter’s own', async () => {
  await app.click('button', 'The words of the letters');
  await app.write('textbox', 'Subject', 'Your voice', { instead: true });
  await app.press(KEY.tab);
  await app.until('they are kept', async () => {
    const { subject } = await app.call('get_letter_text', { review, language: 'en' });
    return subject === 'Your voice';
  });
  await look('11-words');
});
