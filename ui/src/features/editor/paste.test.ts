// What comes from Word, Excel and the web: its structure stays, the rest goes.
import { describe, expect, it } from 'vitest';
import { blockChars } from './blocks';
import { cleanHref, cleanText } from './clean';
import { cleanHtml } from './paste';
import { tableFromTabs } from './pasteTables';
import { fitsIn, tooLarge } from './pasting';

const listItem = (level: number, sign: string, words: string) =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>${words}<o:p></o:p></p>`;

describe('a paste from Word', () => {
  it('keeps paragraphs, headings, bold, italic and links', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style><!--[if gte mso 9]><xml><o:x/></xml><![endif]--></head>
      <body lang=EN-GB><!--StartFragment--><h4 style='color:red'>Lead</h4><p class=MsoNormal style='margin:0cm'><b>The <span lang=FR>Ministry</span></b> <span style='font-style:italic'>led</span> it: <a href="https://example.org/a b" target=_blank>site</a><o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;
    expect(cleanHtml(html).replace(/\s+/g, ' ').trim()).toBe(
      '<h3>Lead</h3><p><b>The Ministry</b> <em>led</em> it: <a href="https://example.org/a b">site</a></p>',
    );
  });

  it('makes lists of its list paragraphs, nested and numbered', () => {
    const html =
      listItem(1, '·', 'one') +
      listItem(2, 'o', 'deeper') +
      listItem(1, '·', 'two') +
      '<p>between</p>' +
      listItem(1, '1.', 'first');
    expect(cleanHtml(html)).toBe(
      '<ul><li>one<ul><li>deeper</li></ul></li><li>two</li></ul><p>between</p><ol><li>first</li></ol>',
    );
  });

  it('makes lists of list paragraphs that say no list, by the sign at their head', () => {
    const item = (at: string, indent: string, sign: string, words: string) =>
      `<p class=MsoListParagraphCxSp${at} style='margin-left:${indent};text-indent:-18.0pt'><span style='font-family:Symbol'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>${words}<o:p></o:p></p>\n`;
    const html =
      item('First', '36.0pt', '·', '<b>Permits</b> issued') +
      item('Middle', '72.0pt', 'o', 'online') +
      item('Middle', '108.0pt', '§', 'at night') +
      item('Last', '36.0pt', '·', 'Fees');
    expect(cleanHtml(html).replace(/\n/g, '')).toBe(
      '<ul><li><b>Permits</b> issued<ul><li>online<ul><li>at night</li></ul></li></ul></li><li>Fees</li></ul>',
    );
    const numbers = item('First', '0.5in', '1.', 'first') + item('Last', '0.5in', '2.', 'second');
    expect(cleanHtml(numbers).replace(/\n/g, '')).toBe('<ol><li>first</li><li>second</li></ol>');
  });
  it('leaves an indented paragraph that has no sign a paragraph', () => {
    expect(cleanHtml('<p class=MsoListParagraph>o my country</p>')).toBe('<p>o my country</p>');
  });

  it('makes tables square: merged cells, tables in cells, several paragraphs in a cell', () => {
    const html = `<table border=1 style="x"><colgroup><col></colgroup><thead><tr><td colspan=2 bgcolor=red>Year</td></tr></thead><tr><td rowspan=2><p>a</p><p>b</p></td><td><table><tr><td>in</td></tr></table></td></tr><tr><td>c</td></tr></table>`;
    expect(cleanHtml(html)).toBe(
      '<table><tbody><tr><th>Year</th><th></th></tr><tr><td>a<br>b</td><td>in <br></td></tr><tr><td></td><td>c</td></tr></tbody></table>',
    );
  });

  it('makes its footnotes footnotes', () => {
    const html = `<p class=MsoNormal>Led<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a> so.</p><div style='mso-element:footnote-list'><hr size=1><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Decree 12.</p></div></div>`;
    expect(cleanHtml(html)).toMatch(
      /^<p>Led<sup data-footnote="[a-z0-9]{16}" data-words="Decree 12."><\/sup> so.<\/p>$/,
    );
  });

  it('makes footnotes of those whose holder has no name, by their anchors', () => {
    const html = `<p class=MsoNormal>Led<a style='mso-footnote-id:ftn1' href="file:///C:/a.htm#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a> and paid<a style='mso-footnote-id:ftn2' href="#_ftn2" name="_ftnref2">[2]</a>.</p>
      <div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
      <div style='mso-element:footnote'><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title="">[1]</a> Decree 12.</p></div>
      <div style='mso-element:footnote'><p class=MsoFootnoteText><a style='mso-footnote-id:ftn2' href="#_ftnref2" name="_ftn2" title="">[2]</a> Budget law,<o:p></o:p></p><p>article 4.</p></div></div>`;
    const clean = cleanHtml(html);
    expect(clean).toMatch(
      /<p>Led<sup data-footnote="\w+" data-words="Decree 12."><\/sup> and paid<sup data-footnote="\w+" data-words="Budget law,article 4."><\/sup>.<\/p>/,
    );
    expect(clean).not.toContain('[1]');
    expect(clean.replace(/data-words="[^"]*"/g, '')).not.toContain('Decree');
  });

  it('keeps the direction of a paragraph', () => {
    expect(cleanHtml('<p class=MsoNormal dir=RTL style="direction:rtl">سلام</p>')).toBe(
      '<p dir="RTL">سلام</p>',
    );
  });
});

describe('a paste from anywhere', () => {
  it('carries no script, style, picture, form or handler', () => {
    const html = `<img src=x onerror=alert(1)><script>alert(1)</script><style>*{}</style><svg><script>1</script></svg><form><input value=x></form><iframe src="https://example.org"></iframe><p onclick="x()" style="color:red" class=a id=b>text</p>`;
    expect(cleanHtml(html)).toBe('<p>text</p>');
  });
  it('takes a bold of weight normal as what it is', () => {
    expect(
      cleanHtml(
        '<b style="font-weight:normal"><p>a <span style="font-weight:700">b</span></p></b>',
      ),
    ).toBe('<p>a <strong>b</strong></p>');
  });
  it('keeps what the editor itself copied', () => {
    const html =
      '<p data-pm-slice="1 1 []">a<span data-kind="source" data-cite="s4" class="cite">S-4</span><sup data-footnote="f1" class="footnote-sign"></sup></p>';
    expect(cleanHtml(html)).toBe(
      '<p data-pm-slice="1 1 []">a<span data-kind="source" data-cite="s4">S-4</span><sup data-footnote="f1"></sup></p>',
    );
  });
  it('makes a table of tabbed lines, and only of those', () => {
    expect(tableFromTabs('Year\tPermits\n2027\t<b>\n')).toBe(
      '<table><tbody><tr><th>Year</th><th>Permits</th></tr><tr><td>2027</td><td>&lt;b></td></tr></tbody></table>',
    );
    expect(tableFromTabs('one\ttab\nno tab')).toBeUndefined();
  });
});

describe('characters', () => {
  it('that are hostile go and those that scripts need stay', () => {
    expect(cleanText('a\u0000b\u202Ec\u0007\n\td\uD800e\u2066f\uFEFF')).toBe(
      'ab' + 'c\n\td' + 'ef',
    );
    expect(cleanText('می\u200Cخواهم \u200Fא 👩\u200D👧')).toBe('می\u200Cخواهم \u200Fא 👩\u200D👧');
    expect(cleanText('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
  });
});

describe('addresses', () => {
  it('are those a report may print', () => {
    expect(cleanHref('example.org/a(b)')).toBe('https://example.org/a%28b%29');
    expect(cleanHref('desk@ministry.example')).toBe('mailto:desk@ministry.example');
    expect(cleanHref('https://example.org')).toBe('https://example.org');
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'no address',
      '',
    ])
      expect(cleanHref(bad)).toBe('');
  });
});

describe('too much', () => {
  it('is a paragraph or a whole beyond what is held', () => {
    expect(tooLarge('a'.repeat(blockChars))).toBe(false);
    expect(tooLarge('a'.repeat(blockChars + 1))).toBe(true);
    expect(tooLarge('شششش\n'.repeat(250_000))).toBe(true);
    expect(tooLarge('a', 2_000_000)).toBe(true);
  });
  it('fits as paragraphs only while typing in it would not wait', () => {
    const empty = { chars: 0, paragraphs: 0 };
    expect(fitsIn('line\n\n'.repeat(1_000), empty)).toBe(true);
    expect(fitsIn('line\n\n'.repeat(1_001), empty)).toBe(false);
    expect(fitsIn('line', { chars: 0, paragraphs: 1_000 })).toBe(false);
    expect(fitsIn('a'.repeat(600_000), { chars: 500_000, paragraphs: 2 })).toBe(false);
  });
});
