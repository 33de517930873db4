import { afterEach, describe, expect, it, vi } from 'vitest';
import { host, type Answer } from '../../engine/host';
import { Approving, today } from './approving.svelte';

function engine(answer: Answer) {
  const asks: Record<string, unknown>[] = [];
  vi.spyOn(host, 'call').mockImplementation((_name, ask) => {
    asks.push(ask as Record<string, unknown>);
    return Promise.resolve(answer);
  });
  return asks;
}
afterEach(() => vi.restoreAllMocks());

describe('an approval', () => {
  it('is of the text that is shown, or of the pages whose code was typed', async () => {
    const asks = engine({ value: { id: 'a', code: '', sentence: '' } });
    const approving = new Approving();
    await approving.approve('r', 'AAAA-BBBB-CCCC-DDDD');
    approving.read = ' 7K3F-9QXD-2M4T-8B6W ';
    await approving.approve('r', 'AAAA-BBBB-CCCC-DDDD');
    expect(asks.map((ask) => ask['code'])).toEqual(['AAAA-BBBB-CCCC-DDDD', '7K3F-9QXD-2M4T-8B6W']);
  });

  it('in the program carries no scan, even where one was chosen before', async () => {
    const asks = engine({ value: {} });
    const approving = new Approving();
    approving.scan = '/scan.pdf';
    await approving.approve('r', '');
    approving.onPaper = true;
    await approving.approve('r', '');
    expect(asks.map((ask) => [ask['on_paper'], ask['scan']])).toEqual([
      [false, ''],
      [true, '/scan.pdf'],
    ]);
  });

  it('says beside the field what is wrong, until it is tried again', async () => {
    engine({ fault: { kind: 'invalid', field: 'name', sentence: 'Write the name.' } });
    const approving = new Approving();
    expect(await approving.approve('r', '')).toBeUndefined();
    expect(approving.wrong).toEqual({ name: 'Write the name.' });
    vi.restoreAllMocks();
    engine({ fault: { kind: 'moved_on', sentence: 'The text has changed.' } });
    await approving.approve('r', '');
    expect(approving.wrong).toEqual({ code: 'The text has changed.' });
    expect(approving.busy).toBe(false);
  });

  it('shows no code of another language or edition', () => {
    const approving = new Approving();
    approving.language = 'en';
    const told = { approvals: [], code: 'AAAA', version: 1, read_only: false };
    expect(approving.codeIn({ ...told, language: 'en', edition: 'public' })).toBe('AAAA');
    approving.edition = 'internal';
    expect(approving.codeIn({ ...told, language: 'en', edition: 'public' })).toBe('');
    expect(approving.codeIn({ ...told, language: 'fr', edition: 'internal' })).toBe('');
  });

  it('is dated by the clock of this computer', () => {
    expect(today(new Date(2027, 0, 9, 23, 59))).toBe('2027-01-09');
  });
});
