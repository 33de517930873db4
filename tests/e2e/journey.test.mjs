// The main job in the real window: from the first start to a PDF, through a power cut, by name and role as a person
// with a screen reader meets it. No screen on the way may keep anybody out (WCAG 2.2 A and AA, by axe-core).
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after } from 'node:test';
import { App, KEY } from './app.mjs';
import { saveAs } from './dialog.mjs';
import { emptyFolder } from './folder.mjs';
import { step } from './steps.mjs';

const STATE = 'Republic of Azania';
const ANSWER = 'The Ministry of Interior led the review with seven institutions.';
const SAID = 'Seasonal workers wait nine months for a residence card.';

const store = emptyFolder();
let app;
after(() => app?.close());

/** A picture of the screen, and nothing on it that keeps anybody out. */
async function look(name) {
  await app.picture(name);
  assert.deepEqual(await app.barriers(), [], `on the screen ${name}`);
}

const review = async () => (await app.call('home', {})).reviews[0].id;
const answers = async (unit) =>
  (await app.call('get_section', { review: await review(), unit })).questions;

step('the first start asks for a language and a name', async () => {
  app = await App.start(store);
  await app.find('heading', 'Welcome');
  await look('1-language');
  await app.click('button', 'Continue');
  await app.write('textbox', 'Your name', 'Ada Perez');
  await look('2-name');
  await app.click('button', 'Continue');
  await app.find('heading', 'Good to have you here');
  await look('3-offers');
});

step('a review is begun in three steps', async () => {
  await app.click('button', 'Begin a review');
  await app.find('heading', 'Which template');
  await look('4-template');
  await app.click('button', 'Continue');
  await app.write('textbox', 'Name of the State', STATE);
  await look('5-state');
  await app.click('button', 'Continue');
  await app.find('heading', 'In which language');
  await look('6-working-language');
  await app.click('button', 'Begin the review');
  await app.find('heading', 'Facts about the review');
  await look('7-facts');
});

step('an answer is on the disk before the status line says so', async () => {
  await app.click('button', 'Methodology');
  await app.write('textbox', 'Which institution led', ANSWER);
  await app.sees('Saved ');
  await app.until('the answer is on the disk', async () =>
    JSON.stringify(await answers('section:methodology')).includes('seven institutions'),
  );
  await app.until('the pages show it', async () => {
    const { draft } = await app.call('text_view', { review: await review() });
    return JSON.stringify(draft).includes('seven institutions');
  });
  await look('8-methodology');
});

step('priority objectives open in full', async () => {
  await app.click('button', 'Status of implementation');
  await app.find('heading', 'Choose the priority objectives');
  await look('9-choose');
  await app.click('checkbox', '5');
  await app.click('button', 'Use this one');
  await app.find('button', 'Change priorities');
  await look('10-objectives');
  const { objectives } = await app.call('get_review', { review: await review() });
  assert.deepEqual(
    objectives.filter((row) => row.priority).map((row) => row.unit),
    ['objective:5'],
  );
});

step('a contribution is recorded and gets its number', async () => {
  await app.click('button', 'Contributions');
  await app.find('heading', 'Contributions');
  await look('11-empty-log');
  await app.click('button', 'Record one');
  await app.write('textbox', 'What was said', SAID);
  await look('12-record');
  await app.click('button', 'Save Ctrl');
  await app.sees('Recorded as');
  await app.sees('nine months');
  await look('13-log');
});

step('a sentence cites it, and the pages on the screen change', async () => {
  await app.click('button', 'Methodology');
  const before = await app.until('pages are drawn', () => app.pagesShown());
  await app.write('textbox', 'Which data', 'Workers waited for their cards. @nine');
  await app.find('option', 'nine months');
  await app.press(KEY.enter);
  await app.until('the citation is kept', async () =>
    JSON.stringify(await answers('section:methodology')).includes('"t":"cite"'),
  );
  await app.until('the pages are others', async () => (await app.pagesShown()) !== before);
  await look('14-cited');
});

step('the report is exported as a PDF', async () => {
  await app.click('button', 'Export PDF');
  await app.find('heading', 'Export as PDF');
  await look('15-export');
  await app.click('button', 'Choose where');
  const path = join(store, 'report.pdf');
  await saveAs(path);
  await app.find('heading', 'The PDF is there');
  await look('16-exported');
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  assert.ok(text.includes('seven institutions'), text.slice(0, 500));
  assert.ok(text.includes(STATE));
  await app.click('button', 'Close');
});

step('after a power cut everything is there', async () => {
  const written = await answers('section:methodology');
  await app.die();
  app = await App.start(store);
  await app.find('button', 'Methodology');
  assert.deepEqual(await answers('section:methodology'), written);
  const { rows } = await app.call('list_contributions', { review: await review() });
  assert.ok(rows[0].said.includes('nine months'));
  await look('17-home');
});
