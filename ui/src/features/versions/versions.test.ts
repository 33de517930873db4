import { afterEach, describe, expect, it } from 'vitest';
import type { EditorBlock, Run, TwoVersions, VersionView } from '../../engine/bindings';
import { speech } from '../../words';
import { combine } from './combine';
import { canCombine, factOf, piecesOf, routeOf, textOf, wordsOf } from './values';

afterEach(() => speech.use('en'));

const text = (words: string, b = false): Run => ({ t: 'text', text: words, b, i: false, href: '' });
const said = (runs: readonly Run[]) =>
  runs.map((run) => (run.t === 'text' ? run.text : `[${run.t}]`)).join('');

function version(part: Partial<VersionView>): VersionView {
  return { value: '', text: '', runs: [], who: 'Ada', at: '', prints: false, ...part };
}
function place(part: Partial<TwoVersions>, register: Partial<TwoVersions['place']> = {}) {
  const whole: TwoVersions = {
    place: {
      unit: 'section:summary',
      collection: 'block',
      record: 'b',
      field: 'text',
      ...register,
    },
    label: 'Summary: Key messages',
    question: 'key',
    about: '',
    versions: [],
    pieces: [],
    removed_and_changed: false,
    ...part,
  };
  return whole;
}

describe('a proposal out of two versions', () => {
  it('says once what both say', () => {
    const made = combine(
      [text('The Committee met six times.')],
      [text('The Committee met twice in 2026.')],
    );
    expect(said(made)).toBe('The Committee met six times. twice in 2026.');
  });
  it('of the same text is that text', () => {
    const runs = [text('The Committee '), text('met', true), text(' twice.')];
    expect(said(combine(runs, runs))).toBe('The Committee met twice.');
  });
  it('keeps citations and footnotes of both whole', () => {
    const cite = (id: string): Run => ({ t: 'cite', kind: 'source', id });
    const made = combine([text('Fees fell '), cite('s1')], [text('Fees fell '), cite('s2')]);
    expect(made.filter((run) => run.t === 'cite').map((run) => run.id)).toEqual(['s1', 's2']);
  });
  it('keeps what is bold apart from what is not', () => {
    const made = combine([text('met '), text('twice', true)], [text('met twice')]);
    expect(made.filter((run) => run.t === 'text' && run.b)).toHaveLength(1);
  });
  it('of very long texts is the first, as it is', () => {
    const long = text('word '.repeat(2000));
    expect(combine([long], [text('other')])).toEqual([long]);
  });
});

describe('a decision', () => {
  it('on a paragraph is its text: a second paragraph follows after a break, footnotes stay out', () => {
    const block = (kind: string, words: string): EditorBlock => ({
      id: words,
      kind,
      level: 0,
      dir: '',
      runs: words ? [text(words)] : [],
      rows: [],
      original: '',
      alt: '',
    });
    const blocks = [block('paragraph', 'One.'), block('paragraph', ''), block('paragraph', 'Two.')];
    expect(said(textOf([...blocks, block('footnote', 'A note.')]))).toBe('One.[break]Two.');
    expect(textOf([block('paragraph', '')])).toEqual([]);
  });
  it('between put away and changed is said in words, not as true and false', () => {
    const of = place({ removed_and_changed: true }, { field: 'removed' });
    expect(wordsOf(of, version({ value: true }))).toBe('Put away');
    expect(wordsOf(of, version({ value: false }))).toBe('Kept, with the changes');
    expect(canCombine(of)).toBe(false);
  });
  it('on a fact names it, and says a blank as a blank', () => {
    const of = place({}, { unit: 'log', collection: 'contribution', field: 'consent' });
    expect(factOf(of)).toBe('Consent to publication');
    expect(wordsOf(of, version({ value: null }))).toBe('(blank)');
    const chosen = version({ value: 'internal-only', text: 'internal-only' });
    expect(wordsOf(of, chosen)).toBe('Internal only');
    expect(factOf(place({}, { field: 'objective:5' }))).toBe('Objective 5');
  });
  it('marks in each version only what it alone says', () => {
    const of = place({
      versions: [version({ value: 'a b', text: 'a b' }), version({ value: 'a c', text: 'a c' })],
      pieces: [
        { side: 'same', text: 'a ' },
        { side: 'left', text: 'b' },
        { side: 'right', text: 'c' },
      ],
    });
    expect(piecesOf(of, 0).map((piece) => piece.text)).toEqual(['a ', 'b']);
    expect(piecesOf(of, 1).map((piece) => piece.text)).toEqual(['a ', 'c']);
  });
  it('jumps to where it is', () => {
    expect(routeOf(place({}))).toEqual({
      at: 'unit',
      unit: 'section:summary',
      question: 'key',
      block: 'b',
    });
    const source = { unit: 'records', collection: 'source', record: 's1', field: 'title' };
    expect(routeOf(place({}, source))).toEqual({ at: 'records', collection: 'source', id: 's1' });
  });
});
