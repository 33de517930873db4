import { describe, expect, it } from 'vitest';
import { asked, filtersOn, noFilters } from './filters';
import { highlight } from './highlight';
import { inherit, localDay, next, Recording } from './record.svelte';

const blank = () => new Recording('r').draft;
const meeting = (fields: Record<string, string>) => ({
  id: 'm',
  collection: 'consultation',
  label: '',
  title: 'Port Saman',
  fields,
  used_in: [],
});

describe('recording', () => {
  it('takes date, place and channel from the meeting', () => {
    const fields = { kind: 'hearing', from: '2027-05-02', place: 'Port Saman' };
    const draft = inherit(blank(), meeting(fields));
    expect(draft).toMatchObject({
      received: '2027-05-02',
      place: 'Port Saman',
      channel: 'meeting',
    });
    expect(inherit(blank(), meeting({ kind: 'virtual' })).channel).toBe('online');
  });

  it('keeps what the next statement of a meeting shares, and nothing of the person', () => {
    const draft = {
      ...blank(),
      organization: 'Union',
      person: 'Ana',
      contact: 'ana@example.org',
      text: 'Fees.',
      consent: 'quote-with-name',
      category: 'trade-unions',
      channel: 'meeting',
      consultation: 'm',
      received: '2027-05-02',
    };
    expect(next(draft)).toMatchObject({
      category: '',
      channel: 'meeting',
      consultation: 'm',
      received: '2027-05-02',
      organization: '',
      person: '',
      contact: '',
      text: '',
      consent: 'not-asked',
    });
  });

  it('asks for words or a document, and refuses what belongs into a document', () => {
    const recording = new Recording('r');
    expect(recording.missing).toBeDefined();
    recording.addPaths(['/home/ada/scan.pdf', '/home/ada/scan.pdf']);
    expect(recording.draft.files.map((file) => file.name)).toContain('scan.pdf');
    expect(recording.missing).toBeUndefined();
    recording.draft.text = 'x'.repeat(200_001);
    expect(recording.missing).toBeDefined();
  });

  it('begins with the day of the place where one is', () => {
    expect(localDay(new Date(2027, 4, 2, 23, 59))).toBe('2027-05-02');
  });
});

describe('narrowing', () => {
  it('shows what is on, the words looked for aside', () => {
    const filters = { ...noFilters, query: ' fee ', objective: '6' };
    expect(filtersOn(filters)).toEqual([{ name: 'objective', value: '6' }]);
    expect(asked(filters)).toMatchObject({ query: 'fee', objective: 6, category: '' });
  });

  it('marks what was found, accents and capitals aside', () => {
    const marked = (text: string, query: string) =>
      highlight(text, query)
        .filter((piece) => piece.found)
        .map((piece) => piece.text);
    expect(marked('La Santé des migrants, SANTE', 'sante')).toEqual(['Santé', 'SANTE']);
    expect(marked('a (b) c', '(b')).toEqual(['(b']);
    expect(marked('anything', '  ')).toEqual([]);
    expect(marked('ﬁnal word', 'final')).toEqual(['ﬁnal']);
  });

  it('loses no letter of the text', () => {
    const text = 'İstanbul: Ünïcödé 日本 ﬁn';
    const pieces = highlight(text, 'uni 本 fin');
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});
