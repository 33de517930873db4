// Every screen of the long sample in the real window, in light and in dark: a picture of each, and nothing on it that
// keeps anybody out (WCAG 2.2 A and AA, by axe-core).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { App, KEY } from './app.mjs';
import { emptyFolder } from './folder.mjs';

let app;
before(async () => {
  app = await App.start(emptyFolder());
  await app.call('save_settings', { values: { language: 'en', name: 'Ada Perez' } });
  await app.call('open_sample', { sample: 'national-long' });
  await app.reload();
  await app.find('heading', 'Reviews');
  await app.run("document.documentElement.dataset.motion = 'reduced'");
});
after(() => app?.close());

const screens = [
  ['home', null, 'Reviews'],
  ['section', 'Methodology', 'Methodology'],
  ['principles', 'Integration of the guiding', 'Integration of the guiding'],
  ['objectives', 'Status of implementation', 'Status of implementation'],
  ['contributions', 'Contributions', 'Contributions'],
  ['consultations', 'Consultations', 'Consultations'],
  ['sources', 'Sources', 'Sources'],
  ['practices', 'Good practices', 'Good practices'],
  ['laws', 'Laws and policies', 'Laws and policies'],
  ['indicators', 'Indicators', 'Indicators'],
  ['commitments', 'Commitments', 'Commitments'],
  ['abbreviations', 'Abbreviations', 'Abbreviations'],
  ['facts', 'Facts about the review', 'Facts about the review'],
  ['history', 'History', 'History'],
  ['approval', 'Approval', 'Approval'],
];

/** The screen in both lights. */
async function look(name) {
  for (const theme of ['light', 'dark']) {
    await app.run('document.documentElement.dataset.theme = arguments[0]', theme);
    await app.picture(`screen-${name}-${theme}`);
    assert.deepEqual(await app.barriers(), [], `${name}, ${theme}`);
  }
}

for (const [name, button, heading] of screens) {
  test(`the screen ${name}`, async () => {
    if (button) await app.click('button', button);
    await app.find('heading', heading);
    await look(name);
    if (!button) await app.click('button', 'Open');
  });
}

/** What is a step further: the way there, and what is then to be seen. */
const deeper = [
  [
    'consultation',
    [
      ['button', 'Consultations'],
      ['option', 'National consultation'],
    ],
    ['heading', 'National consultation'],
  ],
  ['timeline', [['tab', 'Timeline']], ['heading', 'Towards the review']],
  [
    'calls',
    [
      ['tab', 'Consultations'],
      ['button', 'Call for inputs'],
    ],
    ['heading', 'Call for inputs'],
  ],
  [
    'heard',
    [
      ['button', 'Contributions'],
      ['button', 'Who is not heard'],
    ],
    ['dialog', null],
  ],
  [
    'letters',
    [
      ['button', 'Close'],
      ['button', 'Take out'],
      ['menuitem', 'Letters to stakeholders'],
      ['option', 'Azanian Red Crescent'],
    ],
    ['heading', 'Azanian Red Crescent'],
  ],
  [
    'changes',
    [
      ['button', 'History'],
      ['button', 'What changed'],
    ],
    ['button', 'Hide what changed'],
  ],
];
for (const [name, way, end] of deeper) {
  test(`a step further: ${name}`, async () => {
    for (const [role, of] of way) await app.click(role, of);
    await app.find(...end);
    await look(name);
  });
}

for (const [name, keys, role] of [
  ['search', [KEY.control, 'k'], 'combobox'],
  ['guide', [KEY.f1], 'dialog'],
]) {
  test(`what stands over a screen: ${name}`, async () => {
    await app.press(...keys);
    await app.find(role);
    await look(name);
    await app.press(KEY.escape);
  });
}

test('large text in a small window', async () => {
  await app.driver.size(1024, 640);
  await app.run("document.documentElement.style.fontSize = '200%'");
  await app.click('button', 'Sections');
  await app.click('button', 'Methodology');
  await app.find('heading', 'Methodology');
  await look('large');
});
