import { describe, expect, it } from 'vitest';
import { markdown, spans, wordsOf } from './markdown';

describe('the text of the guide', () => {
  it('has headings, paragraphs over several lines, and lists', () => {
    const blocks = markdown(
      '# Copies\r\n\r\nOne file\ntravels.\n\n- first\n  goes on\n- second\n\n1. one\n2. two\n',
    );
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'list', 'list']);
    expect(blocks.map(wordsOf)).toEqual([
      'Copies',
      'One file travels.',
      'first goes on · second',
      'one · two',
    ]);
    expect(blocks[3]).toMatchObject({ ordered: true });
    expect(blocks[2]).toMatchObject({ ordered: false });
  });

  it('marks what is bold, italic or a key', () => {
    expect(spans('Press `Ctrl+K`, **not** *that*.')).toEqual([
      { kind: 'text', text: 'Press ' },
      { kind: 'keys', text: 'Ctrl+K' },
      { kind: 'text', text: ', ' },
      { kind: 'bold', text: 'not' },
      { kind: 'text', text: ' ' },
      { kind: 'italic', text: 'that' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('takes what does not parse as text, HTML too', () => {
    const hostile = '<img src=x onerror=alert(1)> 2 * 3 ` **';
    expect(spans(hostile)).toEqual([{ kind: 'text', text: hostile }]);
    expect(markdown('#No space')).toEqual([
      { kind: 'paragraph', spans: [{ kind: 'text', text: '#No space' }] },
    ]);
    expect(markdown(' \n\n')).toEqual([]);
  });
});
