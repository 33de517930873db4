import { afterEach, describe, expect, it, vi } from 'vitest';
import { host, type Answer } from '../../engine/host';
import { saving } from '../../desk/saving.svelte';
import { kindOf, nameOf } from './kind';
import { Queue } from './queue.svelte';

const arrived = {
  review: 'r',
  new: true,
  summary: ['Now here.'],
  changes: 2,
  contributions: 0,
  two_versions: 0,
};
/** Answers of the engine by command; what is asked is kept. */
function engine(answers: Record<string, Answer>) {
  const asked: string[] = [];
  vi.spyOn(host, 'call').mockImplementation((name, ask) => {
    asked.push(`${name} ${(ask as { path: string }).path}`);
    return Promise.resolve(answers[name] ?? { value: {} });
  });
  return asked;
}
afterEach(() => vi.restoreAllMocks());

describe('a file that arrives', () => {
  it('is known by its ending, whatever its case, on either system', () => {
    expect(kindOf('C:\\copies\\Review.RAPPORTEUR')).toBe('copy');
    expect(kindOf('/home/ada/report.pdf')).toBe('pdf');
    expect(kindOf('/home/ada.pdf/statement')).toBe('other');
    expect(nameOf('C:\\copies\\Review.rapporteur')).toBe('Review.rapporteur');
    expect(nameOf('/home/ada/report.pdf')).toBe('report.pdf');
  });

  it('is shown before the next one is read', async () => {
    const asked = engine({ open_copy: { value: arrived }, verify_pdf: { value: {} } });
    const queue = new Queue();
    await queue.add(['/a.rapporteur', '/b.pdf']);
    expect(asked).toEqual(['open_copy /a.rapporteur']);
    expect(queue.shown?.is).toBe('copy');
    expect(queue.waiting).toEqual(['/b.pdf']);
    await queue.add(['/c.csv']);
    expect(queue.shown?.name).toBe('a.rapporteur');
    await queue.next();
    expect(asked).toEqual(['open_copy /a.rapporteur', 'verify_pdf /b.pdf']);
    await queue.next();
    expect(queue.shown?.is).toBe('inputs');
    await queue.next();
    expect(queue.shown).toBeUndefined();
  });

  it('waits until what is being typed is saved', async () => {
    const order: string[] = [];
    const stop = saving.writer(() => {
      order.push('typed');
      return Promise.resolve();
    });
    vi.spyOn(host, 'call').mockImplementation((name) => {
      order.push(name);
      return Promise.resolve({ value: arrived });
    });
    await new Queue().add(['/a.rapporteur']);
    expect(order).toEqual(['typed', 'open_copy']);
    stop();
  });

  it('that is damaged is said in the sentence of the engine, and the next one has its turn', async () => {
    const sentence = 'This file is damaged or was cut on the way.';
    engine({ open_copy: { fault: { kind: 'file', path: '/a.rapporteur', sentence } } });
    const queue = new Queue();
    await queue.add(['/a.rapporteur', '/photo.jpg']);
    expect(queue.shown).toMatchObject({ is: 'fault', kind: 'copy', sentence });
    await queue.next();
    expect(queue.shown).toMatchObject({ is: 'other', name: 'photo.jpg' });
  });
});
