import { describe, expect, it } from 'vitest';
import { Paged, pageSize } from './paged.svelte';

type Row = { id: string };
type Page = { total: number; rows: Row[] };
type Question = { offset: number; answer: (page: Page) => void; fail: (error: Error) => void };

const rowsFrom = (from: number, count: number): Row[] =>
  Array.from({ length: count }, (_, n) => ({ id: `c${from + n}` }));

/** A list whose questions wait until the test answers them, and whose pauses end when it says so. */
function listed() {
  const questions: Question[] = [];
  const pauses: (() => void)[] = [];
  const paged = new Paged<Row>(
    (offset) =>
      new Promise((answer, fail) => {
        questions.push({ offset, answer, fail });
      }),
    (run) => pauses.push(run),
  );
  const settle = async () => {
    for (let n = 0; n < 5; n += 1) await Promise.resolve();
  };
  const answer = async (at: number, page: Page) => {
    questions[at]?.answer(page);
    await settle();
  };
  const pause = () => {
    for (const run of pauses.splice(0)) run();
  };
  return { paged, questions, answer, pause, settle };
}
const idsOf = (paged: Paged<Row>) => paged.slots.flatMap((slot) => slot.row?.id ?? []);

describe('a list that is fetched in pages', () => {
  it('has a place for every row before the rows are there', async () => {
    const { paged, answer } = listed();
    void paged.restart();
    await answer(0, { total: 10_000, rows: rowsFrom(0, pageSize) });
    expect(paged.slots).toHaveLength(10_000);
    expect(paged.at(99)?.id).toBe('c99');
    expect(paged.at(100)).toBeUndefined();
  });

  it('fetches what comes into sight, once', async () => {
    const { paged, questions, answer, pause } = listed();
    void paged.restart();
    await answer(0, { total: 1_000, rows: rowsFrom(0, pageSize) });
    for (const at of [250, 251, 252]) paged.want(at);
    pause();
    paged.want(260);
    pause();
    expect(questions.map((one) => one.offset)).toEqual([0, 200]);
    await answer(1, { total: 1_000, rows: rowsFrom(200, pageSize) });
    expect(paged.at(250)?.id).toBe('c250');
  });

  it('does not fetch what only flew past', async () => {
    const { paged, questions, answer, pause } = listed();
    void paged.restart();
    await answer(0, { total: 10_000, rows: rowsFrom(0, pageSize) });
    const gone = [1_500, 3_500, 5_500].map((at) => paged.want(at));
    for (const leave of gone) leave();
    paged.want(9_950);
    pause();
    expect(questions.map((one) => one.offset)).toEqual([0, 9_900]);
  });

  it('takes the latest answer, whatever comes late', async () => {
    const { paged, answer } = listed();
    void paged.restart();
    void paged.restart();
    await answer(1, { total: 1, rows: [{ id: 'new' }] });
    await answer(0, { total: 2, rows: [{ id: 'old' }, { id: 'older' }] });
    expect(idsOf(paged)).toEqual(['new']);
    expect(paged.answer?.total).toBe(1);
  });

  it('shows no row twice when rows have moved between two pages', async () => {
    const { paged, answer, pause } = listed();
    void paged.restart();
    await answer(0, { total: 200, rows: rowsFrom(0, pageSize) });
    paged.want(150);
    pause();
    // one row arrived meanwhile: the last of the first page is now the first of the second
    await answer(1, { total: 200, rows: rowsFrom(99, pageSize) });
    const ids = idsOf(paged);
    expect(new Set(ids).size).toBe(ids.length);
    expect(paged.at(100)?.id).toBe('c99');
    expect(paged.at(99)).toBeUndefined();
  });

  it('asks again for what is in sight when something changed', async () => {
    const { paged, questions, answer, pause } = listed();
    void paged.restart();
    await answer(0, { total: 300, rows: rowsFrom(0, pageSize) });
    paged.want(250);
    pause();
    await answer(1, { total: 300, rows: rowsFrom(200, pageSize) });
    void paged.refresh();
    expect(questions.slice(2).map((one) => one.offset)).toEqual([0, 200]);
    await answer(3, { total: 300, rows: rowsFrom(200, pageSize) });
    await answer(2, { total: 300, rows: rowsFrom(0, pageSize) });
    expect(idsOf(paged)).toHaveLength(200);
  });

  it('keeps what it shows when the engine fails, says why, and can try again', async () => {
    const { paged, questions, answer, settle } = listed();
    void paged.restart();
    await answer(0, { total: 1, rows: [{ id: 'a' }] });
    void paged.refresh();
    questions[1]?.fail(new Error('The disk does not answer.'));
    await settle();
    expect(paged.failure).toBe('The disk does not answer.');
    expect(idsOf(paged)).toEqual(['a']);
    void paged.refresh();
    await answer(2, { total: 1, rows: [{ id: 'a' }] });
    expect(paged.failure).toBe('');
  });
});
