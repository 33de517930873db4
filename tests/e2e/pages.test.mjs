// What crosses between window and engine: pages as pictures, files as bytes, work that outlives a crash.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { App } from './app.mjs';
import { emptyFolder } from './folder.mjs';

const words = (text) => [{ id: 'b1', kind: 'paragraph', runs: [{ t: 'text', text }] }];

/** A review with a sentence typed but not left: what a power cut meets. */
async function typing(app, sentence) {
  const ask = { template: 'national-review', country: 'Republic of Azania', language: 'en' };
  const { id: review } = await app.call('create_review', ask);
  const { sections } = await app.call('get_review', { review });
  const unit = sections.find((row) => row.kind === 'narrative').unit;
  const { questions } = await app.call('get_section', { review, unit });
  const question = questions[0].key;
  await app.call('answer', { review, unit, question, blocks: words(sentence), typing: true });
  return { review, unit };
}

test('pages follow the text, are exported, and a crash in mid-sentence loses nothing', async () => {
  const store = emptyFolder();
  const sentence = 'The Ministry of Interior led the review with seven institutions.';
  const app = await App.start(store);
  const { review, unit } = await typing(app, sentence);

  const pages = await app.call('render', { review, generation: 1 });
  assert.ok(pages.count > 0, `${pages.count} pages`);
  const address = `rapporteur://localhost/page/${pages.revision}/1?scale=1`;
  const [width, height] = await app.draw(address);
  assert.ok(Math.abs(height / width - pages.height / pages.width) < 0.01, `${width} × ${height}`);

  const path = join(store, 'report.pdf');
  const exported = await app.call('export_pdf', { review, path });
  assert.equal(exported.pages, pages.count);
  assert.match(readFileSync(path, 'latin1').slice(0, 5), /%PDF-/);
  assert.ok(
    execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).includes('seven institutions'),
  );

  await app.die();
  const again = await App.start(store);
  const { questions } = await again.call('get_section', { review, unit });
  const text = questions[0].blocks.flatMap((block) => block.runs.map((run) => run.text)).join('');
  assert.equal(text, sentence);
  await again.close();
});

test('a file that was sent comes back as it was, and never as a page that acts', async () => {
  const app = await App.start(emptyFolder());
  const text = '<script>window.slipped = true</script>';
  const id = await app.send('letter é.html', 'text/html', text);
  const [media, back] = await app.fetched(`rapporteur://localhost/original/${id}`);
  assert.equal(back, text);
  assert.equal(media, 'application/octet-stream');
  await app.close();
});
