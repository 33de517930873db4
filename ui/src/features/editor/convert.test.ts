// The border of the editor: blocks survive the way in and out, in the real schema.
import { getSchema } from '@tiptap/core';
import { Node as PMNode } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { block, textRun, type EditorBlock, type Run } from './blocks';
import { countText, countWords } from './count';
import { extensions, inputRules } from './extensions';
import { fromDoc, fromNode } from './fromDoc';
import { withoutRoom } from './room';
import { toDoc } from './toDoc';

const nothing = () => undefined;
const schema = getSchema(
  extensions({
    cite: { label: (_kind, id) => id, onclick: nothing },
    figure: { url: () => '', onalt: nothing, words: () => ({ alt: '', missing: '', caption: '' }) },
    pasting: { onlarge: nothing, onpictures: () => false },
    footnotes: { label: () => 'Footnotes' },
    placeholder: () => '',
  }),
);
const parse = (blocks: EditorBlock[]) => PMNode.fromJSON(schema, toDoc(blocks));

const id = fc.stringMatching(/^[a-z0-9]{8}$/);
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => !/[\n\r]/.test(text));
const run: fc.Arbitrary<Run> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      t: fc.constant('text' as const),
      text: words,
      b: fc.boolean(),
      i: fc.boolean(),
      href: fc.constantFrom('', 'https://example.org/a'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      t: fc.constant('cite' as const),
      kind: fc.constantFrom('source', 'contribution'),
      id,
    }),
  },
  { weight: 1, arbitrary: fc.constant({ t: 'break' as const }) },
);
/** As the editor holds them: two runs with the same marks are one. */
const runs = fc.array(run, { maxLength: 5 }).map((all) =>
  all.filter((one, at) => {
    const before = all[at - 1];
    return !(
      one.t === 'text' &&
      before?.t === 'text' &&
      one.b === before.b &&
      one.i === before.i &&
      one.href === before.href
    );
  }),
);
const dir = fc.constantFrom('', 'rtl', 'ltr');
const plain = fc.record({
  kind: fc.constantFrom('paragraph' as const, 'bullet' as const, 'number' as const),
  level: fc.nat(3),
  dir,
  runs,
});
const heading = fc.record({
  kind: fc.constant('heading' as const),
  level: fc.integer({ min: 1, max: 3 }),
  dir,
  runs,
});
const figure = fc.record({
  kind: fc.constant('figure' as const),
  runs,
  original: id,
  alt: words,
  dir,
});
const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([wide, high]) =>
    fc.array(fc.array(runs, { minLength: wide, maxLength: wide }), {
      minLength: high,
      maxLength: high,
    }),
  )
  .chain((rows) => words.map((alt) => ({ kind: 'table' as const, rows, alt })));

/** Depths as a list can have them: an item is at most one deeper than the one before. */
function settle(blocks: EditorBlock[]): EditorBlock[] {
  let depth = -1;
  return blocks.map((one) => {
    const item = one.kind === 'bullet' || one.kind === 'number';
    depth = item ? Math.min(one.level, depth + 1) : -1;
    return item ? { ...one, level: depth } : one.kind === 'heading' ? one : { ...one, level: 0 };
  });
}
const joined = (all: Run[]): Run[] =>
  all.reduce<Run[]>((done, one) => {
    const last = done.at(-1);
    const joins =
      one.t === 'text' &&
      last?.t === 'text' &&
      one.b === last.b &&
      one.i === last.i &&
      one.href === last.href;
    return joins ? [...done.slice(0, -1), { ...last, text: last.text + one.text }] : [...done, one];
  }, []);
const answer = fc
  .array(fc.oneof(plain, heading, figure, table), { minLength: 1, maxLength: 8 })
  .map((all) => settle(all.map((one) => block(one))))
  .map((all) =>
    all.map((one) => ({
      ...one,
      runs: joined(one.runs),
      rows: one.rows.map((row) => row.map(joined)),
    })),
  )
  // an empty line after a table or a picture at the end is no block
  .map(withoutRoom)
  .filter((all) => all.length > 1 || all[0]?.kind !== 'paragraph' || all[0].runs.length > 0);

describe('blocks and documents', () => {
  it('come back as they went in', () => {
    fc.assert(
      fc.property(answer, (blocks) => {
        expect(fromDoc(toDoc(blocks))).toEqual(blocks);
      }),
      { numRuns: 300 },
    );
  });

  it('come back as they went in through the schema of the editor', () => {
    fc.assert(
      fc.property(answer, (blocks) => {
        const doc = parse(blocks);
        doc.check();
        expect(fromNode(doc)).toEqual(blocks);
      }),
      { numRuns: 300 },
    );
  });

  it('keep footnotes, also one whose sign is gone', () => {
    const blocks = [
      block({
        kind: 'paragraph',
        id: 'p',
        runs: [textRun('Led by a ministry.'), { t: 'footnote', id: 'f' }],
      }),
      block({ kind: 'footnote', id: 'f', runs: [textRun('Decree 12.', { i: true })] }),
      block({ kind: 'footnote', id: 'lost', runs: [textRun('Without a sign.')] }),
    ];
    expect(fromNode(parse(blocks))).toEqual(blocks);
  });

  it('take a list that lost its parents, a ragged table and a foreign kind', () => {
    const blocks = [
      block({ kind: 'number', level: 3, id: 'n', runs: [textRun('deep')] }),
      block({ kind: 'table', id: 't', rows: [[[textRun('a')], [textRun('b')]], [[textRun('c')]]] }),
      block({ kind: 'poem', id: 'q', runs: [textRun('one\ntwo')] }),
    ];
    const back = fromNode(parse(blocks));
    expect(back.map((one) => [one.id, one.kind, one.level])).toEqual([
      ['n', 'number', 0],
      ['t', 'table', 0],
      ['q', 'paragraph', 0],
    ]);
    expect(back[1]?.rows[1]).toEqual([[textRun('c')], []]);
    expect(back[2]?.runs).toEqual([textRun('one'), { t: 'break' }, textRun('two')]);
  });

  it('give nothing for an empty answer', () => {
    expect(fromDoc(toDoc([]))).toEqual([]);
    expect(fromNode(parse([]))).toEqual([]);
  });

  it('never make bold of typed asterisks', () => {
    expect(inputRules).toEqual(['bulletList', 'orderedList']);
  });
});

describe('counting words', () => {
  it('counts as the engine does', () => {
    expect(countText('The Ministry’s 2,500 co-workers met.')).toBe(6);
    expect(countText('移民')).toBe(2);
    expect(countText('قادت وزارة الداخلية')).toBe(3);
    expect(countText(' — … ')).toBe(0);
  });
  it('counts footnotes, headings and cells, and no marks or citations', () => {
    const blocks = [
      block({ kind: 'heading', level: 1, runs: [textRun('Lead')] }),
      block({
        kind: 'paragraph',
        runs: [
          textRun('two', { b: true }),
          { t: 'break' },
          textRun('words'),
          { t: 'cite', kind: 'source', id: 's' },
        ],
      }),
      block({ kind: 'table', rows: [[[textRun('Year')], [textRun('Permits issued')]]] }),
      block({ kind: 'footnote', runs: [textRun('Decree 12')] }),
    ];
    expect(countWords(blocks)).toBe(8);
  });
});
