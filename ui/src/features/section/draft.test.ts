// An answer while it is written, with a clock that the test turns.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, EditorBlock, Saved } from '../../engine/bindings';
import { block, textRun } from '../editor/blocks';
import { Draft } from './draft.svelte';

type Sent = { known: string[]; typing: boolean; text: string; ids: string[] };

const words = (blocks: readonly EditorBlock[]) =>
  blocks
    .map(({ runs }) => runs.map((run) => (run.t === 'text' ? run.text : '')).join(''))
    .join('|');
const paragraph = (id: string, text: string) =>
  block({ kind: 'paragraph', id, runs: [textRun(text)] });

let sent: Sent[];
let full: boolean;
let slow: (() => void)[] | undefined;
let failed: (() => Promise<Saved>)[];
let kept: boolean[];

function draft(...blocks: EditorBlock[]) {
  return new Draft(
    {
      async answer({ known, blocks, typing }: Pick<Answer, 'known' | 'blocks' | 'typing'>) {
        sent.push({ known, typing, text: words(blocks), ids: blocks.map(({ id }) => id) });
        const waiting = slow;
        if (waiting) await new Promise<void>((go) => waiting.push(go));
        if (full) throw new Error('The disk is full.');
        return { saved_at: '2027-01-02T10:42:07Z', words: 0 };
      },
      save: (work) =>
        work().then(
          () => true,
          () => {
            failed.push(work);
            return false;
          },
        ),
      onkept: (typing) => kept.push(typing),
    },
    blocks,
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  failed = [];
  kept = [];
  full = false;
  slow = undefined;
});
afterEach(() => vi.useRealTimers());

describe('typing', () => {
  it('is on the disk soon after the last key, as typing', async () => {
    const answer = draft(paragraph('p', 'one'));
    answer.typed([paragraph('p', 'one t')]);
    await vi.advanceTimersByTimeAsync(300);
    answer.typed([paragraph('p', 'one two')]);
    await vi.advanceTimersByTimeAsync(399);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent.map(({ text, typing }) => [text, typing])).toEqual([['one two', true]]);
    expect(kept).toEqual([true]);
  });

  it('without a break is on the disk within a second all the same', async () => {
    const answer = draft(paragraph('p', ''));
    for (let key = 1; key <= 9; key += 1) {
      answer.typed([paragraph('p', 'x'.repeat(key))]);
      await vi.advanceTimersByTimeAsync(125);
    }
    expect(sent.map(({ typing }) => typing)).toEqual([true]);
    expect(sent[0]?.text).toBe('xxxxxxxx');
  });

  it('becomes an operation at a pause, once', async () => {
    const answer = draft(paragraph('p', 'one'));
    answer.typed([paragraph('p', 'two')]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.map(({ typing }) => typing)).toEqual([true, false]);
  });

  it('becomes an operation at once when the text is left, and nothing is sent twice', async () => {
    const answer = draft(paragraph('p', 'one'));
    answer.typed([paragraph('p', 'two')]);
    await answer.flush();
    await answer.flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.map(({ text, typing }) => [text, typing])).toEqual([['two', false]]);
  });

  it('while a save is under way goes with the next, in order', async () => {
    const waiting: (() => void)[] = (slow = []);
    const answer = draft(paragraph('p', ''));
    answer.typed([paragraph('p', 'a')]);
    await vi.advanceTimersByTimeAsync(400);
    answer.typed([paragraph('p', 'ab')]);
    await vi.advanceTimersByTimeAsync(1_000);
    answer.typed([paragraph('p', 'abc')]);
    const left = answer.flush();
    expect(sent.map(({ text }) => text)).toEqual(['a']);
    slow = undefined;
    waiting.forEach((go) => go());
    await left;
    expect(sent.at(-1)).toMatchObject({ text: 'abc', typing: false });
    expect(answer.stamp).toBeDefined();
  });

  it('sends nothing where nothing was typed', async () => {
    await draft(paragraph('p', 'one')).flush();
    expect(sent).toEqual([]);
  });
});

describe('what may be taken away', () => {
  it('is what the editor was given and what it made itself', async () => {
    const answer = draft(paragraph('a', '1'), paragraph('b', '2'));
    answer.typed([paragraph('a', '1'), paragraph('new', '3')]);
    await answer.flush();
    expect(sent[0]).toMatchObject({ known: ['a', 'b'], ids: ['a', 'new'] });
    answer.typed([paragraph('a', '1')]);
    await answer.flush();
    expect(sent[1]).toMatchObject({ known: ['a', 'b', 'new'], ids: ['a'] });
  });

  it('is never a paragraph that came while the answer was being typed', async () => {
    const answer = draft(paragraph('a', '1'));
    const stamp = answer.stamp;
    answer.typed([paragraph('a', '12')]);
    expect(answer.take([paragraph('a', '1'), paragraph('theirs', 'x')], stamp)).toBe(false);
    await answer.flush();
    expect(sent[0]?.known).toEqual(['a']);
  });
});

describe('an answer that comes back', () => {
  it('does not overwrite what was typed after it was asked for', async () => {
    const answer = draft(paragraph('p', 'one'));
    const stamp = answer.stamp;
    answer.typed([paragraph('p', 'one two')]);
    await answer.flush();
    expect(answer.take([paragraph('p', 'one')], stamp)).toBe(false);
    expect(words(answer.shown)).toBe('one two');
  });

  it('is not asked for with a stamp while something is only in the window', async () => {
    const answer = draft(paragraph('p', 'one'));
    answer.typed([paragraph('p', 'two')]);
    expect(answer.stamp).toBeUndefined();
    await vi.advanceTimersByTimeAsync(400);
    expect(answer.stamp).toBeDefined();
  });

  it('is shown where nothing was typed, and waits while a word is composed', () => {
    const answer = draft(paragraph('p', 'one'));
    answer.composing = true;
    expect(answer.take([paragraph('p', 'undone')], answer.stamp)).toBe(false);
    answer.composing = false;
    expect(answer.take([paragraph('p', 'undone')], answer.stamp)).toBe(true);
    expect(words(answer.blocks)).toBe('undone');
  });
});

describe('a disk that refuses', () => {
  it('loses nothing: the text stays, and the next try sends the newest', async () => {
    full = true;
    const answer = draft(paragraph('p', 'one'));
    answer.typed([paragraph('p', 'two')]);
    await vi.advanceTimersByTimeAsync(400);
    expect(failed).toHaveLength(1);
    expect(words(answer.shown)).toBe('two');
    expect(answer.stamp).toBeUndefined();
    answer.typed([paragraph('p', 'three')]);
    full = false;
    await failed[0]?.();
    expect(sent.at(-1)?.text).toBe('three');
    expect(answer.stamp).toBeDefined();
  });

  it('that takes no operation is offered the journal', async () => {
    full = true;
    const answer = draft(paragraph('p', 'one'));
    answer.typed([paragraph('p', 'two')]);
    await answer.flush();
    expect(sent.map(({ typing }) => typing)).toEqual([false, true]);
    expect(failed).toHaveLength(1);
  });
});
